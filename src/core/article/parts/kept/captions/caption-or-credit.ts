import { endsSentence } from '../../../../text/ends-sentence.ts';
import { saysSame } from '../../../../text/says-same.ts';
import { frameOfTag } from '../../../body/frame-of-tag.ts';
import type { PageBlock } from '../../../page-outline.ts';
import { CREDIT_NAMES, CREDIT_STARTS } from '../../../words/pictures/credit-words.ts';
import { CAPTION_LABELS } from '../../../words/pictures/picture-words.ts';
import { articlePart, furniture, type Part } from '../../part.ts';
import type { Story } from '../../story.ts';
import { isAllCredit } from './credits/is-all-credit.ts';

/**
 * What stands at a picture: a caption, or only who made it, or a label that says what follows.
 *
 *     <p class="photo-credit">Karl Benz</p>                        → credit
 *     <figure><img><span>Karl Benz/AFP</span></figure>             → credit
 *     <figcaption>Karl Benz/AFP</figcaption>                       → caption, with its credit
 *     <figure><img><i>Karl Benz</i> <figcaption>The last boat home</figcaption></figure>   → the former credit
 *     <p class="photo-credit">Two men sail the last boat home.</p> → caption
 *
 * @param evidence what tells that it stands at a picture
 */
export function captionOrCredit(story: Story, index: number, { text }: PageBlock, evidence: string): Part {
  if (isLabel(text)) return furniture('label', 'says what follows a picture');
  if (text.length >= LONGEST_CREDIT) return articlePart('caption', evidence);
  const isNamed = !endsSentence(text) && (CREDIT_SIGNS.has(evidence) || isBesideCaption(story, index));
  const isApart = !CAPTION_SIGNS.has(evidence) && isAllCredit(text);
  return articlePart(isNamed || isApart || isCredit(text, story.siteName) ? 'credit' : 'caption', evidence);
}

const LONGEST_CREDIT = 60;

/** An element for all that is said of a picture, even if that is no more than who made it. */
const CAPTION_SIGNS: ReadonlySet<string> = new Set(['name caption', 'tag figcaption']);

/** The same for an element called after who made a picture, and not after what it shows. */
const CREDIT_SIGNS: ReadonlySet<string> = new Set(CREDIT_NAMES.map((name) => `name ${name}`));

/** In a figure, but not in its caption, which stands right before or behind; or behind its credit. */
function isBesideCaption({ layout: { outline, marks, ends } }: Story, index: number): boolean {
  const { frames, blocks } = outline;
  const own = blocks[index]?.frame ?? 0;
  if (marks[own]?.kind !== 'figure') return false;
  const figure = frameOfTag(frames, own, FIGURE);
  const markAt = (at: number) => {
    const frame = blocks[at]?.frame ?? -1;
    return frame > figure && frame <= (ends[figure] ?? figure) ? (marks[frame] ?? null) : null;
  };
  return markAt(index - 1)?.kind === 'caption' || markAt(index + 1)?.evidence === 'tag figcaption';
}

const FIGURE: ReadonlySet<string> = new Set(['figure']);

/** “Image caption,” */
function isLabel(text: string): boolean {
  return text.length < LONGEST_LABEL && CAPTION_LABELS.has(text.toLowerCase().replace(/[\s,.:]+$/, ''));
}

const LONGEST_LABEL = 50;

/** “Photo: …”, or the outlet’s own name alone. */
function isCredit(text: string, siteName: string | null): boolean {
  const small = text.toLowerCase();
  return CREDIT_STARTS.some((start) => small.startsWith(start)) || (siteName !== null && saysSame(text, siteName));
}
