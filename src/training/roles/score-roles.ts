import { chooseBy } from '../../core/actors/roles/learned/choose-by.ts';
import type { LinearModel } from '../../core/linear-model/linear-model.ts';
import { coversHalf } from './covers-half.ts';
import { bindRoles, type RoleReading } from './role-reading.ts';

/** How many roles are shown, how many of them are right, and how many are marked of actors who are named. */
export type RoleScore = { readonly found: number; readonly right: number; readonly marked: number };

/**
 * Scores the roles of an article that readers are shown, as corpora of marked roles are scored: one is right that stands
 * over half of a mark which no other stands over, and means one of the mark's names.
 *
 *     scoreRoles(reading, model)   // { found: 5, right: 4, marked: 6 }
 */
export function scoreRoles(reading: RoleReading, model: LinearModel): RoleScore {
  const { news, referents } = reading;
  const named = new Set(news.names.filter(({ type }) => type !== 'MISC').map(({ referent }) => referent));
  const marks = news.roles.filter(({ type, referent }) => type === 'ROLE' && named.has(referent));
  const left = new Set(marks);
  const shown = bindRoles(reading, chooseBy(model));
  let right = 0;
  for (const role of shown) {
    const mark = [...left].find((one) => coversHalf(one, role));
    if (mark === undefined || referents.get(role.actor)?.has(mark.referent ?? '') !== true) continue;
    left.delete(mark);
    right += 1;
  }
  return { found: shown.length, right, marked: marks.length };
}
