import { matchKnownName } from '../../known/match-known-name.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

/** How a company’s name goes on behind what was found of it. */
const LEGAL_FORM = /^,? (?:plc|PLC|Plc|Inc|Ltd|LLC|LLP|SpA|S\.p\.A\.|AG|GmbH|NV|ASA|AB|Oyj)(?![\p{L}\p{N}])/u;

/**
 * Gives companies the end of their names, and takes the full stop of the sentence away.
 *
 *     Orrion (organisation) plc, McDonald (person) ’s   → Orrion plc, McDonald’s: a list knows it
 *     he runs Orrion Inc.                               → Orrion Inc, at the end of a paragraph
 *     Orrion (organisation) + ministers                 → Orrion+
 */
export function completeCompanies(text: string, names: readonly Name[]): readonly Name[] {
  return changeNames(names, (name) => {
    const end = endOf(text, name);
    return end === null ? name : changeName(name, { end, kind: 'organisation' });
  });
}

function endOf(text: string, { start, end, kind }: Name): number | null {
  const next = text.slice(end, end + 1);
  if (next === '’' || next === "'") return endOfKnown(text, start, end);
  if (kind !== 'organisation') return null;
  if (next === '\n' && /(?:Inc|Ltd|Corp|Co|Cos)\.$/.test(text.slice(end - 5, end))) return end - 1;
  if (next === '+') return /^[\p{L}\p{N}]/u.test(text.charAt(end + 1)) ? null : end + 1;
  if (next !== ' ' && next !== ',') return null;
  const form = LEGAL_FORM.exec(text.slice(end, end + 12));
  return form === null ? null : end + form[0].length;
}

/** "McDonald’s": an organisation of that name is known, and nobody is without its last letter. */
function endOfKnown(text: string, start: number, end: number): number | null {
  if (!text.startsWith('s', end + 1)) return null;
  const written = text.slice(start, end);
  const known = matchKnownName(`${written}'s`) ?? matchKnownName(`${written}’s`);
  return known?.kind === 'organisation' && matchKnownName(written) === null ? end + 2 : null;
}
