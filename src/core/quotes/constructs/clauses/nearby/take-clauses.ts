import type { Clause } from '../../../frame/clause.ts';
import type { Paragraph } from '../../../frame/paragraph.ts';

const MOST = 8;

/** The clauses that fit, one beside the other from a clause on, in text order or, where `step` is -1, against it. */
export function takeClauses(
  paragraph: Paragraph,
  from: number,
  step: 1 | -1,
  fits: (clause: Clause) => boolean,
): Clause[] {
  const taken: Clause[] = [];
  for (let index = from; index >= 0 && index < paragraph.clauses.length && taken.length < MOST; index += step) {
    const clause = paragraph.clauses[index];
    if (clause === undefined || !fits(clause)) break;
    taken.push(clause);
  }
  return taken;
}
