import { saysSame } from '../../text/says-same.ts';
import { matchWrittenDate } from '../fields/dates/match-written-date.ts';
import { holderTag } from '../holder-tag.ts';
import { isHeading } from '../is-heading.ts';
import type { PageBlock } from '../page-outline.ts';
import { piecesOf } from '../pieces-of.ts';
import { framePart } from './furniture/boxes/frame-part.ts';
import { islandPart } from './furniture/boxes/island-part.ts';
import { leadInPart } from './furniture/lead-in-part.ts';
import { listPart } from './furniture/list-part.ts';
import { noticePart } from './furniture/notice-part.ts';
import { playerPart } from './furniture/player-part.ts';
import { chorusPart } from './furniture/repeated/chorus-part.ts';
import { pullQuotePart } from './furniture/repeated/pull-quote-part.ts';
import { rulePart } from './furniture/rule-part.ts';
import { signOffPart } from './furniture/sign-off-part.ts';
import { unseenPart } from './furniture/unseen-part.ts';
import { bylinePart } from './kept/byline-part.ts';
import { captionPart } from './kept/captions/caption-part.ts';
import { creditLinePart } from './kept/captions/credit-line-part.ts';
import { correctionPart } from './kept/corrections/correction-part.ts';
import { datelinePart } from './kept/datelines/dateline-part.ts';
import { figureTextPart } from './kept/figure-text-part.ts';
import { kickerPart } from './kept/kicker-part.ts';
import { ledePart } from './kept/lede-part.ts';
import { namedPullQuotePart } from './kept/named-pull-quote-part.ts';
import { outsidePart } from './kept/outside-part.ts';
import { postHeadPart } from './kept/post-head-part.ts';
import { quoteSourcePart } from './kept/quote-source-part.ts';
import { textPart } from './kept/text-part.ts';
import { articlePart, furniture, type Part } from './part.ts';
import type { Story } from './story.ts';

/** A decision: what a block is, or `null` if this is not for it to say. */
type Decision = (story: Story, index: number, block: PageBlock) => Part | null;

/** The decisions about a block, the first that has an answer decides. */
const DECISIONS: readonly Decision[] = [
  headlinePart,
  unseenPart,
  kickerPart,
  postHeadPart,
  chorusPart,
  ledePart,
  figureTextPart,
  quoteSourcePart,
  captionPart,
  namedPullQuotePart,
  correctionPart,
  framePart,
  bylinePart,
  dateAlonePart,
  datelinePart,
  playerPart,
  rulePart,
  noticePart,
  leadInPart,
  creditLinePart,
  listPart,
  linksPart,
  signOffPart,
  outsidePart,
  pullQuotePart,
  islandPart,
  textPart,
];

/** Says what a block between headline and end of the text is. */
export function namePart(story: Story, index: number, block: PageBlock): Part {
  for (let at = 0; at < DECISIONS.length; at += 1) {
    const part = DECISIONS[at]?.(story, index, block);
    if (part) return part;
  }
  throw new Error(`No decision for block ${index}`);
}

function headlinePart({ headline }: Story, index: number, block: PageBlock): Part | null {
  if (!headline) return null;
  if (index === headline.block) return articlePart('headline', 'heading that agrees with the head');
  const { text, shown } = headline;
  const isRepeat = saysSame(block.text, text) || (shown !== null && shown !== text && saysSame(block.text, shown));
  return isRepeat ? furniture('repeat', 'headline again') : null;
}

/** Among the paragraphs a heading that is a date heads what happened then. */
function dateAlonePart({ layout, body }: Story, index: number, block: PageBlock): Part | null {
  if (index < body.first && block.text.length < 50 && layout.outline.frames[block.frame]?.tag === 'time')
    return articlePart('date', 'tag time');
  if (!(isDate(block.text) || (index < body.first && isDateRow(block)))) return null;
  const isAmong = index > body.first && index < body.last;
  if (isAmong && (isHeading(holderTag(layout, index)) || block.bold === block.text.length)) return null;
  return articlePart('date', 'short, a date');
}

function isDate(text: string): boolean {
  return text.length < 50 && matchWrittenDate(text) !== null;
}

/** Before the text a date may stand in a row with the hour of a change, or with other elements that lead nowhere. */
function isDateRow(block: PageBlock): boolean {
  if (block.text.length >= LONGEST_ROW) return false;
  if (CLOCKS.test(block.text)) return matchWrittenDate(block.text) !== null;
  return block.linked === 0 && piecesOf(block).some(isDate);
}

const LONGEST_ROW = 120;

/** Two times of the day: when it was published, and when changed. */
const CLOCKS = /\d{1,2}[:.]\d{2}(?!\d).*\d{1,2}[:.]\d{2}(?!\d)/;

/** Links alone; but a heading or a whole sentence beside the paragraphs may be one link. */
function linksPart({ layout, body }: Story, index: number, block: PageBlock): Part | null {
  if (block.linked / block.text.length < 0.8) return null;
  const tag = layout.outline.frames[block.holder]?.tag ?? '';
  if (body.beside.has(index) && ((isHeading(tag) && tag !== 'h1') || /[.!?]["”»]?$/.test(block.text))) return null;
  return furniture('related', 'links alone');
}
