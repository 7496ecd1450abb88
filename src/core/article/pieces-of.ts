import type { PageBlock } from './page-outline.ts';

/**
 * The texts of the elements that a short block sets side by side.
 *
 *     <b>Ada Byron</b><span>6 March 2026</span><i>4 comments</i>   → Ada Byron, 6 March 2026, 4 comments
 */
export function piecesOf({ text, seams }: Pick<PageBlock, 'text' | 'seams'>): readonly string[] {
  return [0, ...seams].map((start, at) => text.slice(start, seams[at]).trim());
}
