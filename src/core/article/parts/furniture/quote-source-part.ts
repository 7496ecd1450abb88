import { frameOfTag } from '../../body/frame-of-tag.ts';
import type { PageBlock } from '../../page-outline.ts';
import { furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';

/**
 * A line of its own that says whose words a quotation has which is set apart.
 *
 *     <blockquote><p>We leave at noon.</p> <cite>Ada Byron</cite></blockquote>                      → label
 *     <blockquote><p>We leave at noon.</p> <figcaption><p>Ada Byron</p></figcaption></blockquote>   → label
 *     <figure><img> <figcaption>Ada Byron</figcaption></figure>                                     → none: a caption
 */
export function quoteSourcePart({ layout: { outline, marks } }: Story, _: number, { frame }: PageBlock): Part | null {
  const { frames } = outline;
  if (frames[frame]?.tag !== 'cite' && marks[frame]?.evidence !== 'tag figcaption') return null;
  const source = frameOfTag(frames, frame, SOURCES);
  return frameOfTag(frames, source, QUOTE) > 0 ? furniture('label', 'who says what is quoted above') : null;
}

const SOURCES: ReadonlySet<string> = new Set(['cite', 'figcaption']);
const QUOTE: ReadonlySet<string> = new Set(['blockquote']);
