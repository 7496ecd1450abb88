import { saysSame } from '../../../../text/says-same.ts';
import { startsByline } from '../../../fields/authors/bylines/lines/starts-byline.ts';
import type { Layout } from '../../../layout.ts';
import type { Frame, PageBlock } from '../../../page-outline.ts';
import { PICTURE_WORDS } from '../../../words/pictures/picture-words.ts';
import { frameKind } from '../../furniture/boxes/frame-kind.ts';
import { leadInPart } from '../../furniture/lead-in-part.ts';
import { matchNotice } from '../../furniture/match-notice.ts';
import { articlePart, furniture, type Part } from '../../part.ts';
import type { Story } from '../../story.ts';
import { captionOrCredit } from './caption-or-credit.ts';
import { matchCredit } from './match-credit.ts';
import { saysCredit } from './says-credit.ts';

/** How many elements around a text are asked whether they are called after a picture. */
const NEAR = 3;

/** A caption with a credit is no longer. */
const LONGEST = 300;

/**
 * A caption: named so by its element, standing in a box called after the picture above it, worded as the picture's
 * alternative text, or right under a picture with the words for who made it.
 *
 *     <p class="wp-caption-text">Ada at the harbour [AP]</p>                      → caption
 *     <div class="post-image"><img><p>Ada at the harbour</p></div>                → caption
 *     <img> <p>Ada at the harbour. Photo: Karl Benz</p>                           → caption
 *     <figcaption>The Coast Daily</figcaption>, on a page of that name            → credit
 *     <figure><img><a>Storm closes the harbour</a></figure>                       → a link to another article
 *     <p>Ada at the harbour [AP]</p> right under it                               → a repeat of the caption
 *     <img> <p>Ada was at the harbour when the first ship came in on Friday.</p>  → none
 */
export function captionPart(story: Story, index: number, block: PageBlock): Part | null {
  const { layout, body } = story;
  const mark = layout.marks[block.frame];
  if (mark?.kind === 'figure' && block.linked >= 0.8 * block.text.length)
    return furniture('related', 'a link with a picture');
  if (mark?.kind === 'figure' && leadInPart(story, index, block)) return furniture('related', 'leads to a link');
  if (mark?.kind === 'caption' && index > body.last && matchNotice(block.text) === 'notice')
    return furniture('notice', 'worded as a notice');
  if (index < body.first && leadsToAuthors(story, block)) return articlePart('byline', 'names who wrote it');
  if (mark?.kind === 'caption' || mark?.kind === 'figure') return captionOrCredit(story, block, mark.evidence);
  if (index < body.first && isCalledCaption(story, block))
    return captionOrCredit(story, block, 'named so, before the text');
  const above = layout.outline.blocks[index - 1];
  if (above && saysSame(above.text, block.text)) return furniture('repeat', 'the block above again');
  if (block.picture === null || mark) return null;
  if (saysSame(block.picture, block.text) && !story.authors.includes(block.text))
    return captionOrCredit(story, block, 'as the picture’s alt');
  if (hasCredit(story, index, block)) return captionOrCredit(story, block, 'under a picture, with its credit');
  return isInPictureBox(story, index, block)
    ? captionOrCredit(story, block, 'in a box called after its picture')
    : null;
}

/** “Text: Ada Byron – Photos: Karl Benz”, in an element called after the latter. */
function leadsToAuthors({ authors }: Story, { text }: PageBlock): boolean {
  return text.length < LONGEST_BYLINE && startsByline(text) && authors.some((name) => text.includes(name));
}

const LONGEST_BYLINE = 80;

/** Before the text a source of pictures at the end is enough; among its paragraphs agencies sign theirs so, too. */
function hasCredit({ body }: Story, index: number, { text, linked }: PageBlock): boolean {
  if (text.length > LONGEST || linked > text.length / 2) return false;
  return saysCredit(text) || (index < body.first && matchCredit(text) !== null);
}

/** The nearest elements decide, whatever box the picture stands in. */
function isCalledCaption({ layout }: Story, block: PageBlock): boolean {
  return framesAround(layout, block.frame, 0).some((frame) => frameKind(frame)?.kind === 'caption');
}

/** Only elements without a paragraph of the text in them can be a picture's box. */
function isInPictureBox({ layout, body, islands }: Story, index: number, block: PageBlock): boolean {
  if (body.core.has(index)) return false;
  const shore = islands.get(index)?.frame ?? block.holder;
  return framesAround(layout, block.frame, shore).some((frame) => frame.words.some((word) => PICTURE_WORDS.has(word)));
}

/** The innermost frames around a text, out to a limit. */
function framesAround({ outline }: Layout, innermost: number, limit: number): readonly Frame[] {
  const around: Frame[] = [];
  let index: number | null = innermost;
  while (index !== null && index >= limit && around.length < NEAR) {
    const frame: Frame | undefined = outline.frames[index];
    if (!frame) break;
    around.push(frame);
    index = frame.parent;
  }
  return around;
}
