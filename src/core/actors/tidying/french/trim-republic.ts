import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

/** "le procureur de la ", "la vice-procureure de la ". */
const PROSECUTOR = /procureure?s?(?: adjointe?s?)? de la $/u;

const REPUBLIC = /^République (?:de |du |d’|d')(?=\p{Lu})/u;

/**
 * Takes off the republic of a French public prosecutor: what is left is the town.
 *
 *     le procureur de la République de Norham (organisation)   → Norham, a place
 *     le président de la République de Norham                  → as it is
 */
export function trimRepublic(text: string, names: readonly Name[]): readonly Name[] {
  return changeNames(names, (name) => {
    const republic = REPUBLIC.exec(text.slice(name.start, name.end));
    if (republic === null || !PROSECUTOR.test(text.slice(Math.max(0, name.start - REACH), name.start))) return name;
    return changeName(name, {
      start: name.start + republic[0].length,
      kind: 'place',
      evidence: { rule: 'prosecutor', words: republic[0] },
    });
  });
}

/** Longer than a deputy prosecutor. */
const REACH = 'vice-procureures adjointes de la '.length;
