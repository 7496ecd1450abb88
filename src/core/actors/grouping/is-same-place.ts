import { matchKnownName } from '../known-names.ts';
import type { Form } from './form.ts';

/** Words that a place's name has or has not: "New York City", "Washington D.C.". */
const LOOSE_ENDS = new Set(['city', 'dc', 'd', 'c', 'state']);

/**
 * Says whether a short name names the same place as a long one: 0 or 4.
 *
 *     US, United States             → 4
 *     Washington, Washington D.C.   → 4
 *     Paris, Paris Airport          → 0
 */
export function isSamePlace(short: Form, long: Form): number {
  const known = matchKnownName(long.text);
  if (known !== null && matchKnownName(short.text)?.name === known.name) return 4;
  const isBeginning = short.words.every((word, index) => word === long.words[index]);
  return isBeginning && long.words.slice(short.words.length).every((word) => LOOSE_ENDS.has(word)) ? 4 : 0;
}
