import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

/** The faction of a party, joined to its letters: “(M)”. */
const FACTION = /^\(\p{Lu}{1,5}\)/u;

/**
 * Gives parties of letters alone the faction that is joined to them.
 *
 *     [NPC](M), [NPC](SP)     → NPC(M), NPC(SP)
 *     [NPC] (M), [Velk](M)    → as they are: a space between, a name in full
 */
export function completeFactions(text: string, names: readonly Name[]): readonly Name[] {
  return changeNames(names, (name) => {
    if (name.kind !== 'organisation' || !text.startsWith('(', name.end)) return name;
    const faction = FACTION.exec(text.slice(name.end, name.end + LONGEST))?.[0];
    const written = text.slice(name.start, name.end);
    return faction === undefined || !/^\p{Lu}+$/u.test(written)
      ? name
      : changeName(name, { end: name.end + faction.length });
  });
}

/** “(IUPAC)”. */
const LONGEST = 7;
