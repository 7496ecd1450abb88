import type { PageBlock } from '../../../page-outline.ts';
import { furniture, type Part } from '../../part.ts';
import type { Story } from '../../story.ts';

/**
 * A label that the page repeats again and again among its paragraphs.
 *
 *     “Article content”, nine times   → label
 *     “No comment.”, twice            → none
 */
export function chorusPart({ chorus }: Story, _: number, block: PageBlock): Part | null {
  return chorus.has(block.text) ? furniture('label', 'repeated on the page') : null;
}
