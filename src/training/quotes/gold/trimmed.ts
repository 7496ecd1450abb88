import type { Span } from '../../../core/text/span.ts';

const EDGE = /[\s"“”„‟«»‹›‘’'`‚＂「」『』,]/;

/** A stretch without the marks, blanks and commas at its edges. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text[from] ?? '')) from++;
  while (to > from && EDGE.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}
