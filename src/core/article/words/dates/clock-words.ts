/**
 * How a line says how long ago, in small letters: words that stand in it, and the beginning of the line. English, German,
 * French, Spanish, Portuguese, Italian, Dutch.
 *
 * Source: our own reading of live blogs in these languages.
 */
export const AGO_WORDS: readonly (readonly [tell: string, start: RegExp])[] = [
  ['ago', /^\d{1,3} ?(?:m|mins?|minutes?|h|hrs?|hours?) ago\b/],
  ['vor ', /^vor \d{1,3} /],
  ['il y a ', /^il y a \d{1,3} /],
  ['hace ', /^hace \d{1,3} /],
  ['há ', /^há \d{1,3} /],
  [' fa', /^\d{1,3} (?:minuti|ore) fa\b/],
  ['geleden', /^\d{1,3} (?:minuten|uur) geleden\b/],
];
