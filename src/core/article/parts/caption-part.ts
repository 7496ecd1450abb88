import { fold } from '../../text/fold.ts';
import type { PageBlock } from '../page-outline.ts';
import { articlePart, furniture, type Part } from './part.ts';
import type { Story } from './story.ts';

/**
 * A caption: named so by its element, or the alternative text of the picture above it.
 *
 *     <p class="wp-caption-text">Ada at the harbour [AP]</p>   → caption
 *     <p>Ada at the harbour [AP]</p> right under it            → a repeat of the caption
 */
export function captionPart({ layout }: Story, index: number, block: PageBlock): Part | null {
  const mark = layout.marks[block.frame];
  if (mark?.kind === 'caption' || mark?.kind === 'figure') {
    return articlePart(isCredit(block.text) ? 'credit' : 'caption', mark.evidence);
  }
  const above = layout.outline.blocks[index - 1];
  if (above && fold(above.text) === fold(block.text)) return furniture('repeat', 'the block above again');
  const alternative = fold(block.picture ?? '');
  return alternative !== '' && alternative === fold(block.text) ? articlePart('caption', 'as the picture’s alt') : null;
}

function isCredit(text: string): boolean {
  return text.length < 60 && /^(?:photo|foto|bild|image|©|\(c\)|credit|quelle|source)/iu.test(text);
}
