import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import type { Piece } from '../piece.ts';

/** A clause, and what it reports. */
export type Reported = { readonly clause: Clause; readonly piece: Piece };

/**
 * What a clause reports, without the words with which its own subject goes on to report something else; `null` where the
 * next clause is part of what is reported.
 *
 *     Ada said | that it leaked | and promised to mend it    → that it leaked
 *     Ada said | that it leaked |, adding that it may fall   → that it leaked
 *     Ada said | that Orr came and promised to mend it |     → null: Orr promised
 *
 * @param next a clause whose verb stands in what is reported.
 */
export function beforeNextReport(
  units: readonly Unit[],
  { clause, piece }: Reported,
  next: Clause,
  pack: LanguagePack,
): Piece | null {
  const isOfOne = next.subject.to === clause.subject.to && next.subject.to < piece.from && next.verbFrom <= piece.to;
  if (piece.construct !== 'reported-clause' || !isOfOne) return null;
  const to = lastBefore(units, clause, next, pack);
  return to !== null && to > piece.from ? { ...piece, to } : null;
}

/** The unit before ", adding", "and promised" or ", but conceded"; `null` where the verb is joined to nothing. */
function lastBefore(
  units: readonly Unit[],
  { verb }: Clause,
  { verb: other, verbFrom }: Clause,
  pack: LanguagePack,
): number | null {
  const isJoined = verb?.form === other?.form && pack.coordinators.has(units[verbFrom - 1]?.lower ?? '');
  const at = isJoined ? verbFrom - 2 : verbFrom - 1;
  if (units[at]?.text !== ',') return isJoined ? at : null;
  return isJoined || other?.form === 'participle' ? at - 1 : null;
}
