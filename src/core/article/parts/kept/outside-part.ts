import { endsSentence } from '../../../text/ends-sentence.ts';
import { holderTag } from '../../holder-tag.ts';
import { isWithin } from '../../layout/is-within.ts';
import type { PageBlock } from '../../page-outline.ts';
import { parentOf } from '../../parent-of.ts';
import { articlePart, furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';
import { matchCredit } from './captions/credits/match-credit.ts';
import { standsAlone } from './captions/stands-alone.ts';

/**
 * What stands between headline and text, outside the text's container: only whole sentences are running text, and not
 * those about who wrote it.
 *
 *     <p>Two of the four quays were under water for most of the week.</p>   → paragraph
 *     <p>A crane after the storm (AP Photo/Karl Benz)</p>                    → caption
 *     <div><img><i>Cranes without power</i></div>                            → none: a label
 *     <div><img><i>Cranes on the third quay at noon</i></div>                → caption
 *     <p>Ada Byron reported from Westhaven and spoke to a dozen owners.</p>  → about the author, if she wrote it
 *     <div><h4>Ada Byron</h4> <p>She has sailed for six years.</p></div>     → the same
 */
export function outsidePart(story: Story, index: number, block: PageBlock): Part | null {
  const { layout, body } = story;
  if (isWithin(layout, block.frame, body.frame)) return null;
  const isProse = (layout.prose[index] ?? 0) > 0 && index < body.first && holderTag(layout, index) === 'p';
  if (!isProse)
    return isSaidOfPicture(story, index, block)
      ? articlePart('caption', 'some words alone with a picture, before the text')
      : furniture('label', 'outside the text');
  if (!endsSentence(block.text) && matchCredit(block.text) !== null)
    return articlePart('caption', 'a credit and no sentence, before the text');
  return isAboutAuthor(story, index, block)
    ? furniture('author', 'about the author, before the text')
    : articlePart('paragraph', 'sentences before the rest of the text');
}

/** No label: more words than those have, without a date or a link. */
function isSaidOfPicture({ layout, body }: Story, index: number, { text, linked, picture }: PageBlock): boolean {
  if (picture === null || index >= body.first || linked > 0 || /\d|[:：]$/.test(text)) return false;
  return text.split(' ').length >= FEWEST_WORDS && standsAlone(layout, index);
}

const FEWEST_WORDS = 5;

/** Begins with an author's name, or stands behind it alone in a box without the headline. */
function isAboutAuthor({ layout, authors, start }: Story, index: number, block: PageBlock): boolean {
  if (authors.some((name) => name.includes(' ') && block.text.startsWith(`${name} `))) return true;
  const { blocks } = layout.outline;
  const box = parentOf(layout, index);
  const [heading, above] = [blocks[start], blocks[index - 1]];
  if (!heading || !above || !authors.includes(above.text)) return false;
  return isWithin(layout, above.frame, box) && !isWithin(layout, heading.frame, box);
}
