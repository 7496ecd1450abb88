import type { Clause } from '../frame/clause.ts';
import type { Unit } from '../frame/frame.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { isVerb } from './is-verb.ts';
import type { Piece } from './piece.ts';

const SHORTEST = 3;
/** The units looked at before a report. */
const LONGEST = 250;

/** The bridge is safe, | Ada insisted. */
export function clauseBeforeReport(units: readonly Unit[], clause: Clause, pack: LanguagePack): Piece | null {
  const first = Math.min(clause.subject.from, clause.verbFrom);
  if (units[first - 1]?.text !== ',' || clause.order === 'shared' || clause.order === 'relative') return null;
  const sentence = units[first]?.sentence;
  let from = first - 2;
  while (from > 0 && first - from < LONGEST && units[from - 1]?.sentence === sentence) from--;
  const last = Math.max(clause.subject.to, clause.verbTo);
  const after = units[last + 1];
  const ends =
    after === undefined ||
    after.sentence !== sentence ||
    (after.kind === 'point' && after.text !== ':') ||
    /^(?:on|in|at|to|after|during|of)$/.test(after.lower) ||
    /^\p{Lu}/u.test(after.text);
  const to = first - 2;
  // “Asked why, Ada said: …” and “Speaking in York, Ada said.” tell when it was said, not what.
  const opener = units[from]?.lower ?? '';
  const isWhen = pack.verbs.has(opener) || pack.isOtherVerb(opener) || pack.prepositions.has(opener);
  const isClause = !pack.subordinators.has(opener) && units.slice(from + 1, to + 1).some((unit) => isVerb(unit, pack));
  return ends && !isWhen && isClause && to - from >= SHORTEST ? { from, to, construct: 'clause-then-report' } : null;
}
