import search from 'approx-string-match';
import type { Actor } from '../../../actors/actor.ts';
import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';

const SHORTEST = 5;
const LONG = 8;

/**
 * The only person whose surname is a word but for a slip of the pen; `null` if nobody or several are.
 *
 *     Haldan, where the article has Ada Halden      → Ada Halden
 *     Hall, where the article has Ada Hill          → null: a short name is soon another
 *
 * @param surname as it is written, in a text where nobody with a fuller name has it
 */
export function matchMisspeltName(surname: string, actors: readonly Actor[]): Actor | null {
  if (surname.length < SHORTEST || !startsWithCapital(surname)) return null;
  const slips = surname.length < LONG ? 1 : 2;
  const alike = actors.filter(({ kind, name }) => {
    const words = name.split(/\s+/);
    const last = words.at(-1) ?? '';
    return kind === 'person' && words.length > 1 && isAlike(last, surname, slips);
  });
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function isAlike(one: string, other: string, slips: number): boolean {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > slips) return false;
  return search(one, other, slips).some(({ start, errors }) => start === 0 && errors > 0);
}
