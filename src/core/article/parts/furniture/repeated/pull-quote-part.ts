import { isHeading } from '../../../is-heading.ts';
import type { PageBlock } from '../../../page-outline.ts';
import { furniture, type Part } from '../../part.ts';
import type { Story } from '../../story.ts';
import { repeatsParagraph } from './repeats-paragraph.ts';

/**
 * Words of the text that stand once more, large, between its paragraphs: to paint or to count them again would be wrong.
 *
 *     <blockquote>“We leave at noon”</blockquote>, and a paragraph says so too   → repeat
 *     <p class="large">“Nobody slept.”</p>, and a paragraph says so too          → repeat
 *     <h2>Eleven broken boats</h2>, though a paragraph says so too               → none: a subhead
 *     <blockquote>A letter that stands nowhere else …</blockquote>               → none
 */
export function pullQuotePart(story: Story, index: number, block: PageBlock): Part | null {
  if (story.body.core.has(index) || isHeading(story.layout.outline.frames[block.holder]?.tag ?? '')) return null;
  return repeatsParagraph(story, index, block, IN_MARKS.test(block.text) ? 'quoted' : 'any')
    ? furniture('repeat', 'pull quote: a paragraph says it too')
    : null;
}

const IN_MARKS = /^["“„«»「].*["“”«»」]$/;
