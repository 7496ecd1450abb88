import { saysSame } from '../../../../text/says-same.ts';
import { startsByline } from '../../../fields/authors/bylines/lines/starts-byline.ts';
import { isWithin } from '../../../layout/is-within.ts';
import type { PageBlock } from '../../../page-outline.ts';
import { parentOf } from '../../../parent-of.ts';
import { frameKind } from '../../furniture/boxes/frame-kind.ts';
import type { FrameKind } from '../../furniture/boxes/frame-mark.ts';
import { leadInPart } from '../../furniture/lead-in-part.ts';
import { noticePart } from '../../furniture/notice-part.ts';
import { articlePart, furniture, type Part } from '../../part.ts';
import type { Story } from '../../story.ts';
import { captionOrCredit } from './caption-or-credit.ts';
import { creditOf } from './credits/credit-of.ts';
import { isAllCredit } from './credits/is-all-credit.ts';
import { saysCredit } from './credits/says-credit.ts';
import { framesAround } from './frames-around.ts';
import { standsInPictureBox } from './stands-in-picture-box.ts';

/** A caption with a credit is no longer. */
const LONGEST = 300;

/**
 * A caption: named so by its element, standing in a box called after the picture above it, worded as the picture's
 * alternative text, or right under a picture with the words for who made it.
 *
 *     <p class="wp-caption-text">Ada at the harbour [AP]</p>                      → caption
 *     <div class="post-image"><img><p>Ada at the harbour</p></div>                → caption
 *     <div><img><p>Ada at the harbour</p> <p>© Karl Benz/AFP</p></div>            → caption, and a credit
 *     <img> <p>Ada at the harbour. Photo: Karl Benz</p>                           → caption
 *     <figcaption>The Coast Daily</figcaption>, on a page of that name            → credit
 *     <figure><aside>Sign up for our newsletter …</aside></figure>                → newsletter
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
  const notice = mark?.kind === 'caption' || mark?.kind === 'figure' ? noticePart(story, index, block) : null;
  const isBehindText = mark?.kind === 'caption' && index > body.last;
  if (notice !== null && (NO_CAPTIONS.has(notice.kind) || (isBehindText && notice.kind === 'notice'))) return notice;
  if (index < body.first && leadsToAuthors(story, block)) return articlePart('byline', 'names who wrote it');
  if (mark?.kind === 'caption' || mark?.kind === 'figure') return captionOrCredit(story, index, block, mark.evidence);
  if (index < body.first && isCalledCaption(story, block))
    return captionOrCredit(story, index, block, 'named so, before the text');
  const above = layout.outline.blocks[index - 1];
  if (above && saysSame(above.text, block.text)) return furniture('repeat', 'the block above again');
  const isBelow = above && above.picture !== null && isAboveCredit(story, index - 1, above);
  if (isBelow && (!mark || AT_PICTURES.has(mark.kind))) return articlePart('credit', 'below what is said of a picture');
  if (block.picture === null || (mark && !isOpener(story, index, block))) return null;
  if (saysSame(block.picture, block.text) && !story.authors.includes(block.text))
    return captionOrCredit(story, index, block, 'as the picture’s alt');
  if (hasCredit(story, index, block)) return captionOrCredit(story, index, block, 'under a picture, with its credit');
  if (isAboveCredit(story, index, block))
    return captionOrCredit(story, index, block, 'between a picture and its credit');
  return isInPictureBox(story, index, block)
    ? captionOrCredit(story, index, block, 'in a box called after its picture')
    : null;
}

/** Notices stand in boxes that are called so, or in the figure of what they offer; who supplied something made a picture. */
const NO_CAPTIONS: ReadonlySet<Part['kind']> = new Set<Part['kind']>(['advert', 'label', 'newsletter']);

/** A picture before the text that others are `related` to, though it is the article's own: none of it is a link. */
function isOpener({ layout, body }: Story, index: number, { frame, linked, text }: PageBlock): boolean {
  return layout.marks[frame]?.kind === 'related' && index < body.first && linked === 0 && saysCredit(text);
}

/** What the line below a caption may be called. */
const AT_PICTURES: ReadonlySet<FrameKind> = new Set<FrameKind>(['byline', 'footer']);

/** “Text: Ada Byron – Photos: Karl Benz”, in an element called after the latter. */
function leadsToAuthors({ authors }: Story, { text }: PageBlock): boolean {
  return text.length < LONGEST_BYLINE && startsByline(text) && authors.some((name) => text.includes(name));
}

const LONGEST_BYLINE = 80;

/** Before the text a source of pictures at the end is enough; among its paragraphs agencies sign theirs so, too. */
function hasCredit({ body }: Story, index: number, block: PageBlock): boolean {
  const { text, linked, seams } = block;
  if (text.length > LONGEST || linked > text.length / 2) return false;
  const isSaid = saysCredit(text) || saysCredit(text.slice(seams.at(-1) ?? 0));
  return isSaid || (index < body.first && creditOf(block) !== null);
}

/** In one box with the line below it, which only says who made the picture. */
function isAboveCredit({ layout, body }: Story, index: number, { text, linked }: PageBlock): boolean {
  const below = layout.outline.blocks[index + 1];
  if (!below || body.core.has(index) || text.length > LONGEST || linked > 0) return false;
  return isWithin(layout, below.frame, parentOf(layout, index)) && isAllCredit(below.text);
}

/** The nearest elements decide, whatever box the picture stands in. */
function isCalledCaption({ layout }: Story, block: PageBlock): boolean {
  return framesAround(layout, block.frame, 0).some((frame) => frameKind(frame)?.kind === 'caption');
}

/** Only elements without a paragraph of the text in them can be a picture's box. */
function isInPictureBox({ layout, body, islands }: Story, index: number, { holder }: PageBlock): boolean {
  if (body.core.has(index)) return false;
  return standsInPictureBox(layout, index, islands.get(index)?.frame ?? (index < body.first ? undefined : holder));
}
