import type { Block } from '../../article/article.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Span } from '../../text/span.ts';
import { asks } from './asks.ts';
import { isPersonalTalk } from './is-personal-talk.ts';
import { TURN_LABEL } from './turns/turn-label.ts';

const FEWEST_QUESTIONS = 3;
const QUOTED = /^\s*(?:\([^()\n]{1,30}\)\s*)?["“”„‟«»‹‘‚'—–―-]/u;
const BOLD = /^\s*\*\*[^*]+\*\*\s*$/u;
/** "(Rires.)", "(Er lacht)": what the interviewer saw before the answer. */
const GESTURE = /^\s*\([^()\n]{1,30}\)\s*/u;

/**
 * The answers of an interview whose questions stand as paragraphs of their own and whose answers have no marks, by the number of
 * the paragraph: the one behind each question, and where the questions are set as headings, all down to the next.
 *
 *     Où vit l’anguille ? ¶ Dans la vase. ¶ Et de quoi ? ¶ De vase. ¶ Depuis quand ? ¶ (Rires.) Toujours.   → three answers
 *     Où vit l’anguille ? ¶ Nul ne le sait.                                                                 → none: one question
 *     Qui paie ? ¶ La région. ¶ Qui décide ? ¶ L’État. ¶ Et après ? ¶ Un vote.                              → none: nobody says "I" or "you"
 *     Who pays? ¶ You do. ¶ Can I wait? ¶ You can. ¶ Must I ask? ¶ No, you need not.                        → none: readers ask
 */
export function unmarkedAnswers(
  text: string,
  paragraphs: readonly Block[],
  pack: Pick<LanguagePack, 'dialogueWords' | 'answerWords'>,
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
  const personal = answers.filter(([at]) => isPersonalTalk(words[at - 1] ?? '', words[at] ?? '', pack));
  const isInterview = answers.length >= FEWEST_QUESTIONS && personal.length * 2 >= answers.length;
  return isInterview ? new Map([...answers, ...goingOn(paragraphs, answers)]) : new Map();
}

/** What follows an answer down to the next question, where every question is a heading. */
function goingOn(
  paragraphs: readonly Block[],
  answers: readonly (readonly [number, Span])[],
): (readonly [number, Span])[] {
  if (!answers.every(([at]) => paragraphs[at - 1]?.kind === 'subhead')) return [];
  return answers.flatMap(([at], index) => {
    const next = answers[index + 1]?.[0] ?? at + 2;
    const more = paragraphs.slice(at + 1, next - 1);
    return more.every(({ kind }) => kind === 'paragraph')
      ? more.map((span, step) => [at + 1 + step, span] as const)
      : [];
  });
}

/** How long a gesture or a label before the answer is. */
function openingOf(paragraph: string): number {
  return (GESTURE.exec(paragraph) ?? TURN_LABEL.exec(paragraph))?.[0].length ?? 0;
}
