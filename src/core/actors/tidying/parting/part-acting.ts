import type { LanguagePack } from '../../../languages/pack.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { partEach } from './part-each.ts';

/**
 * Parts two organisations that do something together, where the pack tells them from one.
 *
 *     La [Velk et Orrion] ont porté plainte    → Velk, Orrion
 *     [Velk et Orrion] a porté plainte         → as it is
 *     les [Sang et Or] ont perdu               → as it is: one team
 */
export function partActing(text: string, names: readonly Name[], { actingPairs }: LanguagePack): readonly Name[] {
  if (actingPairs === null) return names;
  const { and, several, plural } = actingPairs;
  return partEach(names, (name) => {
    const { start, end, kind } = name;
    const words = text.slice(start, end);
    const joint = words.indexOf(and);
    if (kind !== 'organisation' || joint < 0 || !isPair(words.slice(0, joint), words.slice(joint + and.length)))
      return null;
    if (!several.test(text.slice(end, end + REACH))) return null;
    if (plural.test(text.slice(Math.max(0, start - LONGEST_PLURAL), start))) return null;
    const evidence = { rule: 'together', words: and.trim() };
    return [
      changeName(name, { end: start + joint, evidence }),
      changeName(name, { start: start + joint + and.length, evidence }),
    ];
  });
}

/** Longer than the longest verb, and what stands before it. */
const REACH = 30;

/** "les ", with the blank before it. */
const LONGEST_PLURAL = 5;

/** Two that each begin as a name does, without a third before a comma. */
function isPair(left: string, right: string): boolean {
  return /^\p{Lu}[^,]*$/u.test(left) && /^\p{Lu}/u.test(right);
}
