import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

/** The first half of the party's name, from which a slash parts the second. */
const FIRST_HALF = /Bündnis ?90 ?\/ ?(?:Die )?$/u;

/**
 * Gives the Greens of Germany the first half of their name.
 *
 *     Bündnis 90/Die [Grünen]   → Bündnis 90/Die Grünen
 *     die [Grünen]              → as it is
 */
export function completeGreens(text: string, names: readonly Name[]): readonly Name[] {
  return changeNames(names, (name) => {
    if (!/^(?:Die )?Grünen?$/u.test(text.slice(name.start, name.end))) return name;
    const half = FIRST_HALF.exec(text.slice(Math.max(0, name.start - LONGEST), name.start));
    return half === null ? name : changeName(name, { start: name.start - half[0].length, kind: 'organisation' });
  });
}

const LONGEST = 'Bündnis 90 / Die '.length;
