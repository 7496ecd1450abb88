import type { Span } from '../../text/span.ts';
import { asks } from './asks.ts';
import { isDialogue } from './is-dialogue.ts';
import { TURN_LABEL } from './turn-label.ts';

const FEWEST_QUESTIONS = 3;
const QUOTED = /^\s*(?:\([^()\n]{1,30}\)\s*)?["“”„‟«»‹‘‚'—–―-]/u;
const BOLD = /^\s*\*\*[^*]+\*\*\s*$/u;
/** "(Rires.)", "(Er lacht)": what the interviewer saw before the answer. */
const GESTURE = /^\s*\([^()\n]{1,30}\)\s*/u;

/**
 * The answers of an interview whose questions stand as paragraphs of their own and whose answers have no marks, by the number of
 * the paragraph: the one behind each question.
 *
 *     Où vit l’anguille ? ¶ Dans la vase. ¶ Et de quoi ? ¶ De vase. ¶ Depuis quand ? ¶ (Rires.) Toujours.   → three answers
 *     Où vit l’anguille ? ¶ Nul ne le sait.                                                                 → none: one question
 *     Qui paie ? ¶ La région. ¶ Qui décide ? ¶ L’État. ¶ Et après ? ¶ Un vote.                              → none: nobody says "I" or "you"
 *
 * @param persons the language's words for who asks and who answers: je, vous.
 */
export function unmarkedAnswers(
  text: string,
  paragraphs: readonly Span[],
  persons: ReadonlySet<string>,
): ReadonlyMap<number, Span> {
  const words = paragraphs.map(({ start, end }) => text.slice(start, end));
  const isBold = words.filter((paragraph) => BOLD.test(paragraph)).length >= FEWEST_QUESTIONS;
  const isQuestion = (paragraph: string): boolean =>
    isBold ? BOLD.test(paragraph) : !QUOTED.test(paragraph) && asks(paragraph);
  const answers = words.flatMap((paragraph, at): (readonly [number, Span])[] => {
    const span = paragraphs[at];
    const question = words[at - 1];
    if (span === undefined || at < 2 || question === undefined || !isQuestion(question)) return [];
    if (isQuestion(paragraph) || QUOTED.test(paragraph)) return [];
    return [[at, { start: span.start + openingOf(paragraph), end: span.end }]];
  });
  const personal = answers.filter(([at]) => isDialogue(`${words[at - 1]} ${words[at]}`, persons));
  const isInterview = answers.length >= FEWEST_QUESTIONS && personal.length * 2 >= answers.length;
  return isInterview ? new Map(answers) : new Map();
}

/** How long a gesture or a label before the answer is. */
function openingOf(paragraph: string): number {
  return (GESTURE.exec(paragraph) ?? TURN_LABEL.exec(paragraph))?.[0].length ?? 0;
}
