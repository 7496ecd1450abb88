import { startsByline } from '../../../fields/authors/bylines/lines/starts-byline.ts';
import { matchWrittenDate } from '../../../fields/dates/match-written-date.ts';
import type { PageBlock } from '../../../page-outline.ts';
import { articlePart, furniture, type Part } from '../../part.ts';
import type { Story } from '../../story.ts';
import { isAllInMarks } from '../repeated/is-all-in-marks.ts';
import { repeatsParagraph } from '../repeated/repeats-paragraph.ts';

/**
 * What stands in a box whose tag or name says that it is no running text.
 *
 *     <div class="newsletter-box"><p>Get our best stories.</p></div>   → newsletter
 *     <div class="author-info">Ada Byron, reporter</div>               → byline, before the text
 *     <div class="share-bar">By Ada Byron</div>                        → byline, before the text
 *     <aside>“We leave, whatever comes”</aside>                        → pull quote
 *     <aside>The quay is of 1871.</aside>                              → fact box
 */
export function framePart(story: Story, index: number, block: PageBlock): Part | null {
  const { layout, body } = story;
  const mark = layout.marks[block.frame];
  if (!mark || body.core.has(index)) return null;
  const isHead = isShort(block) && index < body.first;
  if ((mark.kind === 'byline' || (mark.kind === 'author' && isHead)) && isDate(story, block))
    return articlePart('date', 'a date in a byline');
  if (mark.kind === 'byline' || mark.kind === 'date') return articlePart(mark.kind, mark.evidence);
  if (isHead && (mark.kind === 'author' || startsByline(block.text)) && namesAuthor(story, block))
    return articlePart('byline', 'names who wrote it, in a box about them');
  if (mark.evidence === 'tag aside' && isAllInMarks(block.text)) {
    return repeatsParagraph(story, index, block)
      ? furniture('repeat', 'an aside in marks, and a paragraph says it too')
      : articlePart('pull-quote', 'an aside, all of it in marks');
  }
  return furniture(mark.kind, mark.evidence);
}

/** Dated, and with nobody's name. */
function isDate(story: Story, block: PageBlock): boolean {
  if (startsByline(block.text) || namesAuthor(story, block)) return false;
  return block.time !== null || matchWrittenDate(block.text) !== null;
}

function namesAuthor({ authors }: Story, { text }: PageBlock): boolean {
  return authors.some((name) => text.includes(name));
}

/** Name, role and date; more is about the author. */
function isShort({ text }: PageBlock): boolean {
  return text.length < LONGEST;
}

const LONGEST = 80;
