/**
 * How a line begins that says how long ago, in small letters: what stands before the figure. German, French, Spanish,
 * Portuguese.
 *
 * Source: our own reading of live blogs in these languages.
 */
export const AGO_LEADS: readonly string[] = ['hace ', 'há ', 'il y a ', 'vor '];

/** Words behind the figure, one of which any other such line has. English, Italian, Dutch. */
export const AGO_WORDS: readonly string[] = ['ago', ' fa', 'geleden'];

/** How a line begins with a figure and those words. */
export const AGO =
  /^\d{1,3} (?:(?:minuti|ore) fa|(?:minuten|uur) geleden)\b|^(?:\d{1,2} ?(?:h|hrs?|hours?),? )?\d{1,3} ?(?:m|mins?|minutes?|h|hrs?|hours?) ago\b/;

/** What stands before a time after noon: Korean, Japanese, Chinese. */
export const AFTERNOON = /(?:오후|午後|下午)\s*$/;
