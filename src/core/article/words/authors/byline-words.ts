/**
 * Words for a kind of text that stand before “by” where a byline names it: “Kommentar von”, “Analysis by”. Sorted within
 * a language: German, English, Spanish and Portuguese, French, Italian, Nordic and Dutch.
 *
 * Source: our own reading of news pages in these languages.
 */
export const KIND_WORDS: ReadonlySet<string> = new Set(
  [
    'analyse bericht eingestellt essay gastbeitrag gastkommentar geschrieben interview kolumne kommentar leitartikel',
    'porträt reportage rezension verfasst veröffentlicht',
    'analysis column commentary essay opinion posted published reported review story text words written',
    'análise análisis columna coluna crónica entrevista escrito opinión opinião postado publicado reportagem reportaje texto',
    'analyse chronique critique écrit éditorial enquête entretien propos publié récit recueilli reportage texte tribune',
    'analisi commento intervista pubblicato recensione reportage scritto testo',
    'analyse column geschreven kommentar krönika opinie recensie skrevet skriven tekst text',
  ].flatMap((words) => words.split(' ')),
);

/** Words before those: “An analysis by”, “Eine Reportage von”. */
export const KIND_ARTICLES: ReadonlySet<string> = new Set('a an een ein eine en et ett um uma un una une'.split(' '));

/** Words behind those for how it came about: “Interview geführt von”, “Propos recueillis par”. */
export const KIND_VERBS: ReadonlySet<string> = new Set(
  'afgenomen compiled conducted geführt realizada recogido recueillis réalisé réalisée written'.split(' '),
);

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

/**
 * What separates the pieces of a line that holds more than names: a bar, a dot, a dash, and what leads from a date to the
 * author.
 */
export const LINE_JOINTS = /\s*[|•·]\s*|\s+[–—-]\s+|(?<=\d)\s+(?=(?:by|von|par|por|di|door|av|af)\s)/;

/** What stands between the names of a byline: marks. */
export const NAME_MARKS = /[,;|/•·\n]/;

/** What else stands between them: the words for “and” and “with”, in the languages above and more. */
export const NAME_JOINTS: ReadonlySet<string> = new Set(
  '& and avec e en et i ja mit och og oraz und ve with y és și και и та'.split(' '),
);

/** What stands right before the first name, in any case. */
export const NAME_LEADS: ReadonlySet<string> = new Set(
  'af author autor autorin av by di door forfatter od par por text texte von автор автори авторы текст του της מאת بقلم كتب كتبت مصنف نویسنده लेखक লেখক लेखिका'.split(
    ' ',
  ),
);

/** What may stand before that, beside words for the kind of text: “exclusive by”. */
export const KIND_PRAISE: ReadonlySet<string> = new Set(['exclusive']);

/** The words for “and” and “with” with which a further name begins. */
export const NAME_LINKS: ReadonlySet<string> = new Set('and avec e en et mit och og und with y'.split(' '));

/** Where or for whom a name wrote: `Ada Byron in Paris`. */
export const NAME_PLACE = /\s(?:[Ii]n|[Ff]or|für|aus|at|The)\s[A-ZÀ-Þ].*$/;

/** What may lead from a name to the date, in small letters: `Ada Byron on 3 May`, `Maud Lerieux Publié le 3 mai`. */
export const DATE_LEADS: ReadonlySet<string> = new Set(
  `actualizado aggiornato aktualisiert am at em gepubliceerd il le on op posted publicado published publisert publicerad
  pubblicato publié udgivet updated veröffentlicht vom`.split(/\s+/),
);

/**
 * Words for a reporter in scripts without capitals, and the expression with the name beside one in group 1: two to four
 * Korean syllables before “reporter”, “senior reporter” or “correspondent”; two to four Chinese characters behind
 * “reporter” and a space, colon or dot, or right behind it and before a stroke: `記者王明／台北報導`.
 */
export const NAMED_REPORTERS: readonly (readonly [tells: readonly string[], whole: RegExp])[] = [
  [['기자', '특파원'], /(?<![\uAC00-\uD7A3])([\uAC00-\uD7A3]{2,4}) (?:선임)?(?:기자|특파원)(?![\uAC00-\uD7A3])/g],
  [
    ['记者', '記者'],
    /[记記]者(?:[\s:：・|｜/／]{1,3}(?=[\u4E00-\u9FFF]{2,4}(?:$|[\s、，,／/|｜)）]))|(?=[\u4E00-\u9FFF]{2,3}[／/]))([\u4E00-\u9FFF]{2,4})/g,
  ],
];

/** What leads to an agency in a line above the text, in small letters: where it is from, or with whom it was made. */
export const AGENCY_LEADS: ReadonlySet<string> = new Set(
  `agence agencia agência agentur avec bron: com con fonte: forrás: fuente: kaynak: kilde: källa: med met mit przez quelle:
  source: sursa: theo with z za zdroj: źródło: источник: джерело: πηγή:`.split(/\s+/),
);

/**
 * Names in brackets, two to four Chinese characters each, as Chinese and Japanese texts give their writers: behind the word
 * for a reporter near the beginning, behind the last full stop or alone at the end.
 */
export const BRACKETED_NAMES = {
  begin:
    /[（(](?:本[报報]|通[讯訊])?[记記]者[\s:：]?([\u4E00-\u9FFF]{2,4}(?:[\s、，,·・]{1,2}[\u4E00-\u9FFF]{2,4}){0,3})[）)]/,
  end: /(?:^|[。」』”！？])\s*[（(【[]([\u4E00-\u9FFF々]{2,5}(?:[\s、，,·・]{1,2}[\u4E00-\u9FFF々]{2,5}){0,3})[）)】\]]\s*$/,
  joint: /[\s、，,·・]+/,
} as const;

/** What stands in such brackets and is nobody: agencies, desks, “to be continued”, “see photo”. */
export const NO_UNCASED_NAMES: ReadonlySet<string> = new Set(
  '中央社 中略 以下略 共同 共同社 写真 完 新华社 新華社 时事 時事 時事社 敬称略 本报讯 本報訊 未完 終わり 編集委員 編集部 编辑部 記者 记者 資料 資料照 資料照片 资料图 路透社 連載 随時掲載'.split(
    ' ',
  ),
);
