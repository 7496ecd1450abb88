import type { Name } from '../../../name.ts';
import { changeName } from '../../change-name.ts';

/**
 * Makes a person of the word between two people who are named by a word each, as teams and casts are listed.
 *
 *     Orr; Velk, Norham (organisation), Byron    → person
 *     Orr; Velk, Norham Rail, Byron              → stays: nobody in a list of surnames has two words
 *     Orr, Norham (place) and Byron              → stays: where he is from
 */
export function alignLineups(text: string, names: readonly Name[]): readonly Name[] {
  let aligned: Name[] | null = null;
  for (let index = 1; index < names.length - 1; index += 1) {
    const name = names[index];
    if (name === undefined || name.kind === 'person') continue;
    const [before, after] = [names[index - 1], names[index + 1]];
    if (before === undefined || after === undefined) continue;
    if (!isSurname(text, before) || !isSurname(text, after) || text.slice(name.start, name.end).includes(' ')) continue;
    if (!isJoint(text, before, name) || !isJoint(text, name, after)) continue;
    aligned ??= [...names];
    aligned[index] = changeName(name, { kind: 'person', evidence: { rule: 'line-up', words: null } });
  }
  return aligned ?? names;
}

/** A person of one word. */
function isSurname(text: string, { kind, start, end }: Name): boolean {
  return kind === 'person' && !text.slice(start, end).includes(' ');
}

/** "; ", " (64), ". */
function isJoint(text: string, { end }: Name, { start }: Name): boolean {
  return start - end < LONGEST_JOINT && /^(?: \([^()]+\))?[,;] $/.test(text.slice(end, start));
}

/** " (Velasquez 64), " and a little more. */
const LONGEST_JOINT = 25;
