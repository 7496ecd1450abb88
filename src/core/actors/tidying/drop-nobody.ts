import { WORDS } from '../known-names.ts';
import type { Name } from '../name.ts';

/** Words that are written with a capital and name nobody: which government is meant, the word does not say. */
const NOBODY = new Set(['Budget', 'Government']);

/**
 * Drops names that name nobody.
 *
 *     the Government            → none
 *     3 August, August 2026     → none, also where August Velk is a person
 *     Mark my words             → none: what a verb is followed by, a name is not
 *     AI, two MPs               → none: nouns, shortened
 */
export function dropNobody(text: string, names: readonly Name[]): Name[] {
  const kept: Name[] = [];
  for (const name of names) if (!isNobody(text, name)) kept.push(name);
  return kept;
}

function isNobody(text: string, { start, end }: Name): boolean {
  const words = text.slice(start, end);
  if (NOBODY.has(words) || WORDS.abbreviation.has(words.replace(/(?<=\p{Lu})s$/u, ''))) return true;
  if (isBeforeOwner(text, end) && !words.includes(' ')) return true;
  return WORDS.calendar.has(words) && isDate(text.slice(Math.max(0, start - 3), start), text.slice(end, end + 3));
}

/** "my words", "your bags": asked of the first letter before anything costlier. */
function isBeforeOwner(text: string, end: number): boolean {
  return 'myo'.includes(text.charAt(end + 1)) && /^ (?:my|your|our) \p{Ll}/u.test(text.slice(end, end + 8));
}

function isDate(before: string, after: string): boolean {
  return /\d\s$/.test(before) || /^,?\s\d/.test(after);
}
