import type { PageBlock } from '../../../../page-outline.ts';
import { LINE_JOINTS } from '../../../../words/authors/name-joints.ts';

/**
 * The lines of a byline, each with a line break wherever the text of another element begins.
 *
 *     <p>By <b>Ada Byron</b> | 3 May</p>   → “By \nAda Byron”, “3 May”
 */
export function linesOf(block: PageBlock): readonly string[] {
  return atSeams(block).split(LINE_JOINTS);
}

function atSeams({ text, seams }: PageBlock): string {
  if (seams.length === 0) return text;
  return [0, ...seams].map((seam, index) => text.slice(seam, seams[index])).join('\n');
}
