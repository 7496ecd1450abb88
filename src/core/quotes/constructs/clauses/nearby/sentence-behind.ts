import type { Paragraph } from '../../../frame/paragraph.ts';
import { sentenceOf } from '../../../frame/sentence-of.ts';
import type { Place } from '../../construct.ts';

/**
 * The sentence behind the one that the marks end, as a number; `null` if the sentence of the marks goes on. Where
 * points stand behind marks, a stop behind those that are the whole sentence belongs to them.
 *
 *     “Who pays?” | Ada Byron asked.             → the next
 *     «Chi paga?». | Lo chiede Ada Byron.        → the next
 *     “We won,” | Ada Byron said.                → null
 *     Ada Byron l’ha detta «matta». | Lui ride.  → null: the sentence has more than the marks
 */
export function sentenceBehind(paragraph: Paragraph, { unit, pack }: Place): number | null {
  const sentence = sentenceOf(paragraph, unit);
  const { units } = paragraph.frame;
  const isWhole = units[unit + 1]?.text === '.' && units[unit - 1]?.sentence !== sentence;
  const next = units[pack.pointsBehindMarks && isWhole ? unit + 2 : unit + 1];
  return next === undefined || next.sentence === sentence ? null : next.sentence;
}
