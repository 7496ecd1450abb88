import { endsSentence } from '../../../text/ends-sentence.ts';
import { isHeading } from '../../is-heading.ts';
import type { PageBlock } from '../../page-outline.ts';
import { furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';

/**
 * Who supplied the text, said under it.
 *
 *     <p><em>TBP and Agencies</em></p>   after the last paragraph   → sign-off
 *     <p><em>Nothing is decided.</em></p>                           → none: a sentence
 */
export function signOffPart({ layout, body }: Story, index: number, block: PageBlock): Part | null {
  const tag = layout.outline.frames[block.holder]?.tag ?? '';
  if (index <= body.last || isHeading(tag) || LISTED.has(tag)) return null;
  if (block.text.length > 60 || endsSentence(block.text)) return null;
  return furniture('sign-off', 'short, after the text, no sentence');
}

/** Points of lists and cells of tables. */
const LISTED: ReadonlySet<string> = new Set(['li', 'td', 'th']);
