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
    const faction = factionBehind(text, name);
    return faction === '' ? name : changeName(name, { end: name.end + faction.length });
  });
}

function factionBehind(text: string, { kind, start, end }: Name): string {
  if (kind !== 'organisation' || !text.startsWith('(', end) || !/^\p{Lu}+$/u.test(text.slice(start, end))) return '';
  return FACTION.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
}

/** “(IUPAC)”. */
const LONGEST = 7;
