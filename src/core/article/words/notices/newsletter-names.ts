/**
 * What a newsletter is called, in the languages that have a word for it; lower case, sorted.
 *
 * Source: our own reading of news pages in these languages.
 */
export const NEWSLETTER_NAMES: readonly string[] = [
  'boletín',
  'hírlevél',
  'infolettre',
  'newsletter',
  'nieuwsbrief',
  'nyhedsbrev',
  'nyhetsbrev',
  'uudiskir',
  'uutiskirje',
  'рассылк',
  'розсилк',
];
