import type { Clause } from '../clause.ts';
import type { Unit } from '../frame.ts';
import type { VerbGroup } from '../verbs/verb-group-at.ts';
import type { FoundSubject } from './found-subject.ts';

/** Clauses before the verb. */
const MOST_SHARED = 12;

/**
 * The subjects that a verb may share: the likeliest of the verb before in the sentence, and that of its first. By whom something
 * is seen, does nothing else.
 *
 *     Ada Byron left and | said                       → Ada Byron
 *     It was seen by Ada Byron and | said             → none of hers
 *
 * @param earlier the clauses before the verb, in text order.
 */
export function sharedSubjects(units: readonly Unit[], group: VerbGroup, earlier: readonly Clause[]): FoundSubject[] {
  const sentence = units[group.at]?.sentence;
  let [first, last]: [Clause | null, Clause | null] = [null, null];
  for (let index = earlier.length - 1; index >= Math.max(0, earlier.length - MOST_SHARED); index--) {
    const clause = earlier[index];
    if (clause === undefined || units[clause.verbFrom]?.sentence !== sentence) break;
    if (clause.order === 'passive') continue;
    if (last === null || last.verbFrom === clause.verbFrom) last = clause;
    if (clause.order !== 'according') first = clause;
  }
  if (last === null) return [];
  const subjects =
    first === null || first.subject.from === last.subject.from ? [last.subject] : [last.subject, first.subject];
  return subjects.map((subject) => ({ subject, order: 'shared' }));
}
