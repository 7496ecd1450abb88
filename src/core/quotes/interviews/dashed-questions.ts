import type { Span } from '../../text/span.ts';
import { isDashed } from '../marks/is-dashed.ts';
import type { Mark } from '../marks/mark.ts';
import { asks } from './asks.ts';
import { isDialogue } from './is-dialogue.ts';

const FEWEST_TURNS = 4;

/**
 * The questions of an interview that dashes open, by the number of their paragraph: they are the interviewer's, and nobody's speech.
 *
 *     Ada Byron fischia. ¶ – Dove vive? ¶ – Qui. ¶ – E lei di che vive? ¶ – Di fango.      → both questions
 *     Ada entra. ¶ – Dove vive? – chiede Karl. ¶ – Qui. ¶ – E di che vive? ¶ – Di fango.   → none: somebody asks
 *     Karl Orr guarda Ada Byron. ¶ – Dove vive? ¶ – Qui. ¶ – E lei? ¶ – Anche.             → none: two may speak
 *
 * @param marks of each paragraph.
 * @param persons the language's words for who asks and who answers: lei, mi.
 * @param named where persons are named first, in text order.
 */
export function dashedQuestions(
  text: string,
  paragraphs: readonly Span[],
  marks: readonly (readonly Mark[])[],
  { persons, named }: { readonly persons: ReadonlySet<string>; readonly named: readonly Span[] },
): ReadonlySet<number> {
  const found = new Set<number>();
  const isTurn = (at: number): boolean => marks[at]?.some((mark) => isDashed(text, mark)) ?? false;
  for (let first = 0; first < paragraphs.length; first++) {
    if (!isTurn(first)) continue;
    let last = first;
    while (isTurn(last + 1)) last++;
    const turns = paragraphs.slice(first, last + 1);
    const guests = named.filter(({ start }) => start < (paragraphs[first]?.start ?? 0));
    if (guests.length === 1 && isAsked(text, turns, marks.slice(first, last + 1), persons))
      for (let at = first; at <= last; at += 2) found.add(at);
    first = last;
  }
  return found;
}

/**
 * Whether of every other turn, from the first, which asks, most are questions alone, the others are none, and somebody speaks
 * to somebody: who asks may also put something to the guest.
 */
function isAsked(
  text: string,
  turns: readonly Span[],
  marks: readonly (readonly Mark[])[],
  persons: ReadonlySet<string>,
): boolean {
  const words = turns.map(({ start, end }) => text.slice(start, end));
  const questions = [...words.keys()].filter((at) => marks[at]?.length === 1 && asks(words[at] ?? ''));
  const isInTurn = questions[0] === 0 && questions.every((at) => at % 2 === 0);
  if (turns.length < FEWEST_TURNS || !isInTurn || questions.length * 4 <= turns.length) return false;
  return isDialogue(words.join(' '), persons);
}
