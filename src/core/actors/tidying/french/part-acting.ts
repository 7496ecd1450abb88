import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { partEach } from '../parting/part-each.ts';

const PAIR = /^(?<left>\p{Lu}[^,]*?) et (?<right>\p{Lu}.*)$/u;

/** A verb of several: " ont", " se sont", " exigent"; and none that ends like one: " règlement", " dont", " souvent". */
const SEVERAL = /^ (?:se |s[’']|ne |n[’']|l[’']|en |y )?(?!dont |souvent )\p{Ll}*(?:ont|(?<!m)ent)(?![\p{L}-])/u;

/** "les ", before a name that is of several by itself. */
const PLURAL = /(?<![\p{L}-])(?:[ld]es|aux) $/iu;

/**
 * Parts two organisations in a French article that do something together.
 *
 *     La [Velk et Orrion] ont porté plainte    → Velk, Orrion
 *     [Velk et Orrion] a porté plainte         → as it is
 *     les [Sang et Or] ont perdu               → as it is: one team
 */
export function partActing(text: string, names: readonly Name[]): readonly Name[] {
  return partEach(names, (name) => {
    const { start, end, kind } = name;
    const { left, right } = (kind === 'organisation' && PAIR.exec(text.slice(start, end))?.groups) || {};
    if (left === undefined || right === undefined || !SEVERAL.test(text.slice(end, end + REACH))) return null;
    if (PLURAL.test(text.slice(Math.max(0, start - 5), start))) return null;
    const evidence = { rule: 'together', words: 'et' };
    return [
      changeName(name, { end: start + left.length, evidence }),
      changeName(name, { start: end - right.length, evidence }),
    ];
  });
}

/** Longer than the longest verb, and what stands before it. */
const REACH = 30;
