/**
 * Words for what a writer is, that stand beside names in bylines. Lower case, sorted within a language.
 *
 * Source: our own reading of news pages in these languages.
 */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  [
    // Danish, Norwegian, Swedish
    'journalist korrespondent redaktør redaktör reporter skribent',
    // Dutch
    'columnist correspondent medewerker onze redacteur verslaggever verslaggeefster',
    // English
    `analyst chief columnist contributor correspondent correspondents editor journalist our photographer producer reporter
     reporters senior writer writers`,
    // French
    'correspondant correspondante envoyé envoyée journaliste notre rédacteur rédactrice spécial spéciale',
    // German
    `autor autorin chefredakteur chefredakteurin gastautor gastautorin korrespondent korrespondenten korrespondentin
     korrespondentinnen redakteur redakteurin reporterin ressortleiter ressortleiterin unserem unserer volontär volontärin`,
    // Italian
    'corrispondente giornalista inviata inviato nostra nostro',
    // Portuguese and Spanish
    'corresponsal correspondente enviada enviado especial nuestra nuestro periodista repórter',
  ].flatMap((words) => words.split(/\s+/)),
);

/** Words for those who write without a name, in the same languages. */
export const DESK_WORDS: ReadonlySet<string> = new Set(
  `actualités admin administrator agencias agências desk editor editorial editors nachrichten news newsroom nieuws
  noticias notizie notícias online redacción redactie redaktion redaktionen redazione redação rédaction staff team web
  writer writers`.split(/\s+/),
);
