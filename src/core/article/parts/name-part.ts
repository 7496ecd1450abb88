import { fold } from '../../text/fold.ts';
import { matchWrittenDate } from '../fields/match-written-date.ts';
import { isWithin } from '../layout.ts';
import type { PageBlock } from '../page-outline.ts';
import { captionPart } from './caption-part.ts';
import { framePart } from './frame-part.ts';
import { ledePart } from './lede-part.ts';
import { articlePart, furniture, type Part } from './part.ts';
import { signOffPart } from './sign-off-part.ts';
import type { Story } from './story.ts';
import { textPart } from './text-part.ts';

/** A decision: what a block is, or `null` if this is not for it to say. */
export type Decision = (story: Story, index: number, block: PageBlock) => Part | null;

/** The decisions about a block, the first that has an answer decides. */
const DECISIONS: readonly Decision[] = [
  headlinePart,
  captionPart,
  framePart,
  ledePart,
  dateAlonePart,
  linksPart,
  signOffPart,
  outsidePart,
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
  return fold(block.text) === fold(headline.text) ? furniture('repeat', 'headline again') : null;
}

function dateAlonePart(_: Story, __: number, block: PageBlock): Part | null {
  return block.text.length < 50 && matchWrittenDate(block.text) ? articlePart('date', 'short, a date') : null;
}

function linksPart(_: Story, __: number, block: PageBlock): Part | null {
  return block.linked / block.text.length > 0.8 ? furniture('related', 'links alone') : null;
}

/** Between headline and text, outside the text's container, nothing is running text. */
function outsidePart({ layout, body }: Story, _: number, block: PageBlock): Part | null {
  return isWithin(layout, block.frame, body.frame) ? null : furniture('label', 'outside the text');
}
