/**
 * What leads to the name in a byline, before a capital letter: English, German, French, Spanish and Portuguese, Italian,
 * Dutch, Danish and Norwegian, Swedish, Russian, Ukrainian, Greek. As written, since in another case they are other words.
 *
 * Source: our own reading of news pages in these languages.
 */
export const BYLINE_LEADS: ReadonlySet<string> = new Set(
  `By by By: by: BY BY: Von von VON Par par PAR Por por POR Di di Door door Af af Av av Author, Auteur, Autor, Autor:
  Autorin: Text: Texte: Texto: Testo: Tekst: Автор, Автор: Автори: Авторы: Текст: Του Της`.split(/\s+/),
);

/** What stands right before the first name, in small letters: any case will do there. */
export const NAME_LEADS: ReadonlySet<string> = new Set(
  'af author autor autorin av by di door forfatter od par por text texte von автор автори авторы текст του της מאת بقلم كتب كتبت مصنف نویسنده लेखक লেখক लेखिका'.split(
    ' ',
  ),
);

/** What may lead from a name to the date, in small letters: `Ada Byron on 3 May`, `Maud Lerieux Publié le 3 mai`. */
export const DATE_LEADS: ReadonlySet<string> = new Set(
  `actualizado aggiornato aktualisiert am at em gepubliceerd il le on op posted publicado published publisert publicerad
  pubblicato publié udgivet updated veröffentlicht vom`.split(/\s+/),
);

/** What leads to an agency in a line above the text, in small letters: where it is from, or with whom it was made. */
export const AGENCY_LEADS: ReadonlySet<string> = new Set(
  `agence agencia agência agentur avec bron: com con fonte: forrás: fuente: kaynak: kilde: källa: med met mit przez quelle:
  source: sursa: theo with z za zdroj: źródło: источник: джерело: πηγή:`.split(/\s+/),
);
