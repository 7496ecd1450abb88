import type { Span } from '../../text/span.ts';
import type { Mark } from '../marks/mark.ts';
import { labelledTurns } from './labelled-turns.ts';
import { unmarkedAnswers } from './unmarked-answers.ts';

/**
 * What is said in an interview without quotation marks, by the number of its paragraph; empty where the article is none.
 *
 *     Anzeiger: Wo lebt der Aal? ¶ Byron: Im Schlamm. ¶ Anzeiger: Und wovon? ¶ Byron: Davon.   → all four
 *     Was tun Sie? ¶ Ich warte. ¶ Worauf? ¶ Auf meinen Aal. ¶ Seit wann? ¶ Mir egal.           → the answers
 *     TENNIS: Byron siegt. ¶ SEGELN: Frost verliert. ¶ RUDERN: Regen. ¶ GOLF: Nebel.           → none: no label returns
 *
 * @param paragraphs in reading order.
 * @param persons the language's words for who asks and who answers; empty where questions are asked of readers, too.
 */
export function findInterview(
  text: string,
  paragraphs: readonly Span[],
  persons: ReadonlySet<string>,
): ReadonlyMap<number, Mark> {
  const labelled = labelledTurns(text, paragraphs, persons);
  const said = labelled.size > 0 || persons.size === 0 ? labelled : unmarkedAnswers(text, paragraphs, persons);
  return new Map([...said].map(([paragraph, span]) => [paragraph, markOf(span)]));
}

function markOf(span: Span): Mark {
  return { ...span, inner: span, depth: 0, closed: true, continues: false };
}
