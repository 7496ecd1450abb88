import type { Span } from '../../text/span.ts';
import { isDialogue } from '../interviews/is-dialogue.ts';

const FEWEST_POINTS = 3;
const POINT = /^\s*[—–―]\s+(?=\S)/u;
/** A dash further on parts speech from its report. */
const REPORTED = /\S\s*[—–―](?:\s|\p{L})/u;
const MARKED = /[“„«"]/u;

/**
 * The points of a list that dashes open, by the number of their paragraph, in languages where dashes open speech: three or more
 * in a row, none of which asks, is reported behind a dash or speaks to anybody, and somebody's words stand in marks of their own.
 *
 *     — El faro cierra. «Pesa», dice Ada. ¶ — Orr vende. ¶ — Llueve.   → all three
 *     — Não sei — disse Ada. ¶ — Nem eu. ¶ — Pena.                      → none: the first is reported
 *     — Chove. ¶ — Vamos? ¶ — Vamos.                                    → none: one asks
 *
 * @param paragraphs in reading order.
 * @param persons the language's words for who speaks and who is spoken to: eu, você.
 */
export function findDashedList(
  text: string,
  paragraphs: readonly Span[],
  persons: ReadonlySet<string>,
): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const wordsOf = (at: number): string => text.slice(paragraphs[at]?.start, paragraphs[at]?.end);
  const close = (): void => {
    if (run.length >= FEWEST_POINTS && isList(run.map(wordsOf), persons)) for (const at of run) found.add(at);
    run = [];
  };
  paragraphs.forEach((_, at) => {
    if (POINT.test(wordsOf(at))) run.push(at);
    else close();
  });
  close();
  return found;
}

function isList(points: readonly string[], persons: ReadonlySet<string>): boolean {
  const isTalk = (point: string): boolean =>
    /\?\s*$/u.test(point) || REPORTED.test(point.replace(POINT, '')) || isDialogue(point, persons);
  return points.some((point) => MARKED.test(point)) && !points.some(isTalk);
}
