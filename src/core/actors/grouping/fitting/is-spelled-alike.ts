/**
 * The same name in two spellings: in a word of at least six letters one more, less or other, or two that changed
 * places; in one of five a letter more or less at its end or in its middle.
 *
 *     zelensky, zelenskyy; untied, united; mauer, maurer   → true
 *     byrne, burns                                         → false
 */
export function isSpelledAlike(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const grown = longer.length - shorter.length;
  if (shorter.length < 6 - grown || grown > 1 || a[0] !== b[0]) return false;
  let from = 0;
  while (from < shorter.length && a[from] === b[from]) from += 1;
  let left = 0;
  while (left < shorter.length - from && a[a.length - 1 - left] === b[b.length - 1 - left]) left += 1;
  if (longer.length - from - left <= 1) return true;
  return grown === 0 && a.length - from - left === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
