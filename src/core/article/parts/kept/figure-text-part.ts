import { isHeading } from '../../is-heading.ts';
import type { Frame, PageBlock } from '../../page-outline.ts';
import { repeatsParagraph } from '../furniture/repeated/repeats-paragraph.ts';
import { articlePart, furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';
import { pullQuoteSource } from './pull-quote-source.ts';

/** How many elements around a text are asked, from the innermost out. */
const NEAR = 4;

/**
 * What stands in a figure and is no caption: a table, or words set large.
 *
 *     <figure><table><tr><td>North</td></tr></table></figure>                      → table
 *     <figure><blockquote><p>We leave at noon</p></blockquote></figure>            → pull quote
 *     <figure><blockquote>…</blockquote> <figcaption>Ada Byron</figcaption>…        → both pull quote; the latter
 *                                                                                    a label where a paragraph says the former
 *     <figure><img><figcaption><blockquote>…</blockquote></figcaption></figure>    → none
 */
export function figureTextPart(story: Story, index: number, block: PageBlock): Part | null {
  const { layout } = story;
  const mark = layout.marks[block.frame];
  if (mark?.kind === 'caption' && isBelowQuote(story, index, block)) return pullQuoteSource(story, index);
  if (mark?.kind !== 'figure') return null;
  const tags = tagsAround(layout.outline.frames, block.frame);
  if (tags.some((tag) => CELLS.has(tag))) return articlePart('table', 'a cell in a figure');
  if (!tags.includes('blockquote') || tags.some(isHeading)) return null;
  if (tags.includes('cite')) return pullQuoteSource(story, index);
  return repeatsParagraph(story, index, block, 'quoted')
    ? furniture('repeat', 'quoted in a figure, and a paragraph says it too')
    : articlePart('pull-quote', 'quoted in a figure');
}

/** Right behind words set large in the same figure, without a picture. */
function isBelowQuote({ layout: { outline, ends } }: Story, index: number, { frame, picture }: PageBlock): boolean {
  const above = outline.blocks[index - 1];
  if (above === undefined || picture !== null || !tagsAround(outline.frames, above.frame).includes('blockquote'))
    return false;
  let figure: number | null = frame;
  while (figure !== null && outline.frames[figure]?.tag !== 'figure') figure = outline.frames[figure]?.parent ?? null;
  return figure !== null && above.frame > figure && above.frame <= (ends[figure] ?? figure);
}

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

function tagsAround(frames: readonly Frame[], inner: number): readonly string[] {
  const tags: string[] = [];
  let index: number | null = inner;
  while (index !== null && tags.length < NEAR && frames[index]?.tag !== 'figure') {
    tags.push(frames[index]?.tag ?? '');
    index = frames[index]?.parent ?? null;
  }
  return tags;
}
