import { SENTENCE_END } from '../../body/prose-weight.ts';
import { holderTag } from '../../holder-tag.ts';
import { isWithin } from '../../layout.ts';
import type { PageBlock } from '../../page-outline.ts';
import { articlePart, furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';
import { matchCredit } from './captions/match-credit.ts';

/**
 * What stands between headline and text, outside the text's container: only whole sentences are running text, and not
 * those about who wrote it.
 *
 *     <p>Two of the four quays were under water for most of the week.</p>   → paragraph
 *     <p>A crane after the storm (AP Photo/Karl Benz)</p>                    → caption
 *     <p>Ada Byron reported from Westhaven and spoke to a dozen owners.</p>  → about the author, if she wrote it
 */
export function outsidePart({ layout, body, authors }: Story, index: number, block: PageBlock): Part | null {
  if (isWithin(layout, block.frame, body.frame)) return null;
  const isProse = (layout.prose[index] ?? 0) > 0 && index < body.first && holderTag(layout, index) === 'p';
  if (!isProse) return furniture('label', 'outside the text');
  if (!SENTENCE_END.test(block.text) && matchCredit(block.text) !== null)
    return articlePart('caption', 'a credit and no sentence, before the text');
  return authors.some((name) => name.includes(' ') && block.text.startsWith(`${name} `))
    ? furniture('author', 'about the author, before the text')
    : articlePart('paragraph', 'sentences before the rest of the text');
}
