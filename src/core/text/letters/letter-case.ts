/**
 * Whether a letter is a capital or a small one; `null` if it is neither. Instead of property classes (`\p{Lu}`), each of
 * which costs a browser up to a millisecond when it first meets it, that is on every page.
 *
 *     letterCase('É')   // 'upper'
 *     letterCase('港')   // null
 *     letterCase('გ')   // null: Georgian writes no capitals, though JavaScript has some for its letters
 */
export function letterCase(letter: string): 'upper' | 'lower' | null {
  if (letter !== letter.toLowerCase()) return 'upper';
  return letter !== letter.toUpperCase() && !isGeorgian(letter) ? 'lower' : null;
}

function isGeorgian(letter: string): boolean {
  return letter >= '\u10D0' && letter <= '\u10FF';
}
