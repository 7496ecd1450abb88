/**
 * How a label begins that says where the text goes on, below an advertisement or a film, by language. Lower case; sorted
 * within a language.
 *
 * Source: our own reading of news pages in these languages.
 */
export const CONTINUES_LEADS = {
  cs: ['článek pokračuje'],
  da: ['artiklen fortsætter'],
  de: ['artikel wird nach', 'der artikel wird nach', 'weiter nach der anzeige', 'weiter nach der werbung'],
  en: ['story continues', 'text continues'],
  es: ['continúa después de la publicidad', 'sigue después de la publicidad'],
  fi: ['artikkeli jatkuu', 'juttu jatkuu', 'jutun teksti jatkuu', 'teksti jatkuu'],
  fr: ['la suite après'],
  hu: ['a cikk folytatódik', 'a cikk a hirdetés alatt'],
  it: ["l'articolo continua", "l'articolo prosegue", 'l’articolo continua', 'l’articolo prosegue'],
  nb: ['artikkelen fortsetter', 'saken fortsetter'],
  nl: ['artikel gaat verder', 'de tekst gaat verder', 'tekst gaat verder'],
  pl: [
    'ciąg dalszy artykułu',
    'ciąg dalszy materiału',
    'dalsza część artykułu',
    'dalsza część tekstu',
    'dalszy ciąg artykułu',
    'dalszy ciąg materiału',
    'dalszy ciąg tekstu',
  ],
  pt: ['continua após a publicidade', 'continua depois da publicidade'],
  ru: ['продолжение после рекламы'],
  sv: ['artikeln fortsätter', 'texten fortsätter'],
  tr: ['haberin devamı'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
