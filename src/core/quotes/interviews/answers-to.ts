import type { Span } from '../../text/span.ts';

/** The paragraphs behind questions. */
export function answersTo(questions: ReadonlySet<number>, paragraphs: readonly Span[]): ReadonlyMap<number, Span> {
  return new Map(
    [...questions].flatMap((question) => {
      const answer = paragraphs[question + 1];
      return answer === undefined ? [] : [[question + 1, answer] as const];
    }),
  );
}
