/**
 * Words for a kind of text that stand before “by” where a byline names it: “Kommentar von”, “Analysis by”. Sorted within
 * a language: German, English, Spanish and Portuguese, French, Italian, Nordic and Dutch, Vietnamese (“tác giả”).
 *
 * Source: our own reading of news pages in these languages.
 */
export const KIND_WORDS: ReadonlySet<string> = new Set(
  [
    'analyse bericht eingestellt essay gastbeitrag gastkommentar geschrieben gespräch interview kolumne kommentar leitartikel',
    'porträt reportage rezension verfasst veröffentlicht',
    'analysis column commentary essay opinion posted published reported reporting review story text words written',
    'análise análisis columna coluna crónica entrevista escrito opinión opinião postado publicado reportagem reportaje texto',
    'analyse chronique critique écrit éditorial enquête entretien propos publié récit recueilli reportage texte tribune',
    'analisi commento cura intervista pubblicato recensione reportage scritto testo',
    'analyse column geschreven kommentar krönika opinie recensie skrevet skriven tekst text',
    'tác',
  ].flatMap((words) => words.split(' ')),
);

/** Words before those: “An analysis by”, “Eine Reportage von”, “Das Interview führte”. */
export const KIND_ARTICLES: ReadonlySet<string> = new Set(
  'a an das een ein eine en et ett um uma un una une'.split(' '),
);

/** Words behind those for how it came about: “Interview geführt von”, “Propos recueillis par”. */
export const KIND_VERBS: ReadonlySet<string> = new Set(
  'afgenomen compiled conducted geführt realizada recogido recueillis réalisé réalisée written'.split(' '),
);

/** What stands where words for the kind of text do and is none: “exclusive by”. */
export const KIND_PRAISE: ReadonlySet<string> = new Set(['exclusive']);
