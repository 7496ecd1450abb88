import type { Pieces } from '../../../linear-model/feature-tree.ts';
import { classOfUnit } from '../../frame/units/class-of-unit.ts';
import type { ReportPlace } from '../report-place.ts';
import { lemmaOf } from './lemma-of.ts';

/** Units of a sentence, on either side of the verb, among which marks are looked for. */
const NEARBY = 50;

/**
 * What the words around a clause say against its reporting anything: the word before it, the classes of those behind its
 * verb, and where marks stand in its sentence.
 *
 *     If Ada Byron asked for a “bridge”, …   → `if` before, a preposition and a determiner behind, marks after
 */
export function aroundFeatures({ units, clause, pack }: ReportPlace): Pieces[] {
  const { force, form } = clause.verb ?? { force: 'source', form: 'source' };
  const { verbFrom, verbTo, subject } = clause;
  const lemma = lemmaOf({ units, clause, pack });
  const before = units[Math.min(verbFrom, subject.from) - 1]?.lower ?? 'start';
  const next = classOfUnit(units[verbTo + 1], pack) ?? 'end';
  const second = classOfUnit(units[verbTo + 2], pack) ?? 'end';
  const third = classOfUnit(units[verbTo + 3], pack) ?? 'end';
  const marks = marksIn({ units, clause, pack });
  return [
    ['none', 'word', before],
    ['none', 'word', before, force],
    ['none', 'behind', next, second, form],
    ['none', 'behind', next, second, third],
    ['none', lemma, 'behind', next, second],
    ['none', lemma, 'next', units[verbTo + 1]?.lower ?? ''],
    ['none', 'marks', marks, force],
    ['none', 'marks', marks, lemma],
  ];
}

/** Where the sentence of a clause has words in marks. */
function marksIn({ units, clause: { verbTo } }: ReportPlace): 'before' | 'after' | 'nowhere' {
  const sentence = units[verbTo]?.sentence;
  let found: 'before' | 'after' | 'nowhere' = 'nowhere';
  for (let at = Math.max(0, verbTo - NEARBY); at < Math.min(units.length, verbTo + NEARBY); at++) {
    if (units[at]?.kind !== 'quote' || units[at]?.sentence !== sentence) continue;
    if (at < verbTo) found = 'before';
    else if (found === 'nowhere') found = 'after';
  }
  return found;
}
