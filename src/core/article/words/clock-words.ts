/**
 * How a line begins with a clock's time, or says how long ago: English, German, French, Spanish, Italian, Portuguese, Dutch.
 *
 * Source: our own reading of live blogs in these languages.
 */
export const CLOCK_START =
  /^(?:\d{1,2}[:.h]\d{2}\b(?![:.]\d)|\d{1,3} ?(?:m|mins?|minutes?|h|hrs?|hours?) ago\b|vor \d{1,3} |il y a \d{1,3} |hace \d{1,3} |\d{1,3} (?:minuti|ore) fa\b|há \d{1,3} |\d{1,3} (?:minuten|uur) geleden\b)/i;

/** A look that spares most texts the long expression below. */
export const MAY_BE_CLOCK = /^(?:\d|vor |il y a |hace |há )/i;
