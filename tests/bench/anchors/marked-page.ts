import type { Span } from '../../../src/core/text/span.ts';

/** An article's paragraphs with the selection marked in them, so that the marks follow every mutation. */
export type MarkedPage = readonly string[];

export const START = '\ue000';
export const END = '\ue001';

/**
 * The text of a marked page without its marks, and where they were; `null` if they are gone.
 *
 *     unmark(['We \ue000won\ue001.'])   // { text: 'We won.', target: { start: 3, end: 6 } }
 */
export function unmark(page: MarkedPage, separator = '\n\n'): { text: string; target: Span | null } {
  const marked = page.join(separator);
  const start = marked.indexOf(START);
  const end = marked.indexOf(END) - 1;
  const text = marked.replace(START, '').replace(END, '');
  return { text, target: start >= 0 && end > start ? { start, end } : null };
}

/** The paragraphs from the one with the start mark to the one with the end mark. */
export function targetParagraphs(page: MarkedPage): { first: number; last: number } {
  return {
    first: page.findIndex((paragraph) => paragraph.includes(START)),
    last: page.findIndex((paragraph) => paragraph.includes(END)),
  };
}
