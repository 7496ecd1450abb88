import type { Clause } from './clause.ts';
import type { FoundSubject } from './subjects/found-subject.ts';
import type { VerbGroup } from './verbs/verb-group-at.ts';

/** Makes a clause of a verb and one of its subjects: all in one place, since V8 compiles for one kind of object. */
export function clauseOf({ subject, order }: FoundSubject, { from, to, verb, negated }: Omit<VerbGroup, 'at'>): Clause {
  return { subject, order, verbFrom: from, verbTo: to, verb, negated };
}
