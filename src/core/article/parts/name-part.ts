import { saysSame } from '../../text/says-same.ts';
import { matchWrittenDate } from '../fields/match-written-date.ts';
import { isWithin } from '../layout.ts';
import type { PageBlock } from '../page-outline.ts';
import { bylinePart } from './byline-part.ts';
import { captionPart } from './caption-part.ts';
import { chorusPart } from './chorus-part.ts';
import { correctionPart } from './correction-part.ts';
import { datelinePart } from './dateline-part.ts';
import { framePart } from './frame-part.ts';
import { islandPart } from './island-part.ts';
import { kickerPart } from './kicker-part.ts';
import { leadInPart } from './lead-in-part.ts';
import { ledePart } from './lede-part.ts';
import { listPart } from './list-part.ts';
import { noticePart } from './notice-part.ts';
import { articlePart, furniture, type Part } from './part.ts';
import { playerPart } from './player-part.ts';
import { postHeadPart } from './post-head-part.ts';
import { pullQuotePart } from './pull-quote-part.ts';
import { signOffPart } from './sign-off-part.ts';
import type { Story } from './story.ts';
import { textPart } from './text-part.ts';

/** A decision: what a block is, or `null` if this is not for it to say. */
type Decision = (story: Story, index: number, block: PageBlock) => Part | null;

/** The decisions about a block, the first that has an answer decides. */
const DECISIONS: readonly Decision[] = [
  headlinePart,
  kickerPart,
  postHeadPart,
  chorusPart,
  ledePart,
  captionPart,
  correctionPart,
  framePart,
  dateAlonePart,
  datelinePart,
  bylinePart,
  playerPart,
  noticePart,
  leadInPart,
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
  for (const decide of DECISIONS) {
    const part = decide(story, index, block);
    if (part) return part;
  }
  throw new Error(`No decision for block ${index}`);
}

function headlinePart({ headline }: Story, index: number, block: PageBlock): Part | null {
  if (!headline) return null;
  if (index === headline.block) return articlePart('headline', 'heading that agrees with the head');
  return saysSame(block.text, headline.text) ? furniture('repeat', 'headline again') : null;
}

function dateAlonePart(_: Story, __: number, block: PageBlock): Part | null {
  return block.text.length < 50 && matchWrittenDate(block.text) ? articlePart('date', 'short, a date') : null;
}

/** Links alone; but a heading or a whole sentence beside the paragraphs may be one link. */
function linksPart({ layout, body }: Story, index: number, block: PageBlock): Part | null {
  if (block.linked / block.text.length < 0.8) return null;
  const isHeading = /^h[2-6]$/.test(layout.outline.frames[block.holder]?.tag ?? '');
  if (body.beside.has(index) && (isHeading || /[.!?]["”»]?$/.test(block.text))) return null;
  return furniture('related', 'links alone');
}

/** Between headline and text, outside the text's container, only whole sentences are running text. */
function outsidePart({ layout, body }: Story, index: number, block: PageBlock): Part | null {
  if (isWithin(layout, block.frame, body.frame)) return null;
  const isProse =
    (layout.prose[index] ?? 0) > 0 && index < body.first && layout.outline.frames[block.holder]?.tag === 'p';
  return isProse
    ? articlePart('paragraph', 'sentences before the rest of the text')
    : furniture('label', 'outside the text');
}
