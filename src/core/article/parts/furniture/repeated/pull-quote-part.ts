import { frameOfTag } from '../../../body/frame-of-tag.ts';
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
 *     <p><b>“Nobody slept”</b></p>, though a paragraph says so too               → none: the same
 *     <blockquote>A letter that stands nowhere else …</blockquote>               → none
 */
export function pullQuotePart(story: Story, index: number, block: PageBlock): Part | null {
  if (story.body.core.has(index) || isSubhead(story, block)) return null;
  return repeatsParagraph(story, index, block, isSetApart(story, block) ? 'quoted' : 'any')
    ? furniture('repeat', 'pull quote: a paragraph says it too')
    : null;
}

/** As somebody's words: by marks, or by its element. */
function isSetApart({ layout: { outline } }: Story, { text, frame }: PageBlock): boolean {
  return IN_MARKS.test(text) || frameOfTag(outline.frames, frame, QUOTE) > 0;
}

const QUOTE: ReadonlySet<string> = new Set(['blockquote']);

/** A heading, or a short paragraph in bold that is of no class of its own. */
function isSubhead({ layout: { outline }, body }: Story, { text, bold, holder }: PageBlock): boolean {
  const own = outline.frames[holder];
  if (isHeading(own?.tag ?? '')) return true;
  const paragraph = outline.frames[outline.blocks[body.first]?.holder ?? 0];
  const isAlike = own?.tag === 'p' && (own.className === '' || own.className === paragraph?.className);
  return isAlike && bold === text.length && text.length < LONGEST_SUBHEAD;
}

/** The letters of a subhead in marks; a pull quote in bold has more. */
const LONGEST_SUBHEAD = 60;

const IN_MARKS = /^["“„«»「].*["“”«»」]$/;
