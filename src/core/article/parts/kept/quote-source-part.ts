import { frameOfTag } from '../../body/frame-of-tag.ts';
import type { PageBlock } from '../../page-outline.ts';
import { pullQuotePart } from '../furniture/repeated/pull-quote-part.ts';
import { furniture, type Part, sourcePart } from '../part.ts';
import type { Story } from '../story.ts';
import { namedPullQuotePart } from './named-pull-quote-part.ts';
import { pullQuoteSource } from './pull-quote-source.ts';

/**
 * A line of its own that says whose words a quotation has which is set apart: a part of it, and left out where that is
 * left out for repeating a paragraph.
 *
 *     <blockquote><p>We leave at noon.</p> <cite>Ada Byron</cite></blockquote>                      → quote
 *     <blockquote><p>We leave at noon.</p> <figcaption><p>Ada Byron</p></figcaption></blockquote>   → quote
 *     <blockquote><p>We leave at noon.</p> <footer>Ada Byron</footer></blockquote>                  → quote
 *     the same, and a paragraph says that they leave at noon                                        → label
 *     <blockquote class="pull-quote"><p>We leave at noon.</p> <cite>Ada Byron</cite></blockquote>   → pull quote
 *     <figure><img> <figcaption>Ada Byron</figcaption></figure>                                     → none: a caption
 */
export function quoteSourcePart(story: Story, index: number, { frame }: PageBlock): Part | null {
  const { outline, marks } = story.layout;
  const { frames } = outline;
  if (frames[frame]?.tag !== 'cite' && !TOLD.has(marks[frame]?.evidence ?? '')) return null;
  const source = frameOfTag(frames, frame, SOURCES);
  if (frameOfTag(frames, source, QUOTE) <= 0) return null;
  const above = outline.blocks[index - 1];
  if (above !== undefined && namedPullQuotePart(story, index - 1, above) !== null) return pullQuoteSource(story, index);
  return above !== undefined && pullQuotePart(story, index - 1, above) !== null
    ? furniture('label', 'who says a pull quote')
    : sourcePart('quote', 'who says what is quoted above');
}

const SOURCES: ReadonlySet<string> = new Set(['cite', 'figcaption', 'footer']);
const TOLD: ReadonlySet<string> = new Set(['tag figcaption', 'tag footer']);
const QUOTE: ReadonlySet<string> = new Set(['blockquote']);
