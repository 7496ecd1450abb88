import type { Span } from '../../text/span.ts';
import type { Mark } from '../marks/mark.ts';
import { asks } from './asks.ts';
import { isDialogue } from './is-dialogue.ts';
import { isWithinMarks } from './is-within-marks.ts';

const FEWEST_QUESTIONS = 2;
const FEWEST_ANSWERS = 3;

/**
 * The answers of an interview whose questions stand as paragraphs of their own and whose answers stand in marks, by the
 * number of the paragraph; a headline in marks is one too.
 *
 *     Waar woont u? ¶ ‘Hier.’ ¶ En waarvan leeft u? ¶ ‘Van modder.’ ¶ Al lang? ¶ ‘Altijd.’       → three answers
 *     Waar woont hij? ¶ ‘Hier.’ ¶ En waarvan leeft hij? ¶ ‘Van modder.’ ¶ Al lang? ¶ ‘Altijd.’   → none: nobody says “I” or “you”
 *     Wie betaalt? ¶ ‘De stad’, zegt Ada Byron.                                                  → none: the writer goes on
 *
 * @param marks of each paragraph.
 * @param persons the language's words for who asks and who answers: ik, u.
 */
export function markedAnswers(
  text: string,
  paragraphs: readonly Span[],
  marks: readonly (readonly Mark[])[],
  persons: ReadonlySet<string>,
): ReadonlyMap<number, Span> {
  const whole = paragraphs.flatMap((paragraph, at) => (isWithinMarks(paragraph, marks[at] ?? []) ? [at] : []));
  const answering = new Set(whole);
  const question = (at: number): string => text.slice(paragraphs[at - 1]?.start, paragraphs[at - 1]?.end);
  const behind = whole.filter((at) => at > 0 && !answering.has(at - 1));
  const asked = behind.filter((at) => asks(question(at)));
  const personal = asked.filter((at) => isDialogue(question(at), persons));
  const spoken = behind.filter((at) => asks(question(at)) || isDialogue(question(at), persons));
  const [first = 0] = spoken;
  const answers = whole.filter((at) => at === 0 || at >= first);
  const isAsked = asked.length >= FEWEST_QUESTIONS && personal.length * 2 >= asked.length;
  if (!isAsked || spoken.length < FEWEST_ANSWERS || spoken.length * 2 < answers.length) return new Map();
  return new Map(answers.map((at) => [at, paragraphs[at] ?? { start: 0, end: 0 }]));
}
