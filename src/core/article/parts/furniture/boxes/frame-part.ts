import { endsSentence } from '../../../../text/ends-sentence.ts';
import { startsByline } from '../../../fields/authors/bylines/lines/starts-byline.ts';
import { matchWrittenDate } from '../../../fields/dates/match-written-date.ts';
import type { PageBlock } from '../../../page-outline.ts';
import { articlePart, furniture, type Part } from '../../part.ts';
import type { Story } from '../../story.ts';
import { matchNotice } from '../match-notice.ts';
import { isAllInMarks } from '../repeated/is-all-in-marks.ts';
import { repeatsParagraph } from '../repeated/repeats-paragraph.ts';
import type { FrameKind } from './frame-mark.ts';

/**
 * What stands in a box whose tag or name says that it is no running text.
 *
 *     <div class="newsletter-box"><p>Get our best stories.</p></div>   → newsletter
 *     <div class="author-info">Ada Byron, reporter</div>               → byline, before the text
 *     <div class="share-bar">By Ada Byron</div>                        → byline, before the text
 *     <div class="social">6 March 2026</div>                           → date, before the text
 *     <aside><a>Ada Byron</a> <p>6 March 2026</p></aside>              → byline and date, before the text
 *     <div><h3>More</h3> <p class="date">3 March 2026</p></div>        → a label among the paragraphs: of a teaser
 *     <aside>“We leave, whatever comes”</aside>                        → pull quote
 *     <aside>The quay is of 1871.</aside>                              → fact box
 */
export function framePart(story: Story, index: number, block: PageBlock): Part | null {
  const { layout, body } = story;
  const mark = layout.marks[block.frame];
  if (!mark || body.core.has(index)) return null;
  const isHead = isShort(block) && index < body.first;
  const isInHead = isHead && (HEAD_ROWS.has(mark.kind) || mark.evidence === 'tag aside');
  if ((mark.kind === 'byline' || isInHead) && isDate(story, block))
    return articlePart('date', isInHead ? 'a date in a row before the text' : 'a date in a byline');
  const notice = mark.kind === 'date' ? matchNotice(block.text) : null;
  if (notice !== null) return furniture(notice, 'worded as a notice, in the row of the date');
  if (mark.kind === 'date' && isSentence(block)) return furniture('label', 'a sentence in the row of the date');
  if (mark.kind === 'byline' || mark.kind === 'date')
    return ofItsBox(story, index) ?? articlePart(mark.kind, mark.evidence);
  if (isInHead && story.authors.includes(block.text))
    return articlePart('byline', 'who wrote it, in a row before the text');
  if (isHead && (mark.kind === 'author' || startsByline(block.text)) && namesAuthor(story, block))
    return articlePart('byline', 'names who wrote it, in a box about them');
  if (mark.evidence === 'tag aside' && isAllInMarks(block.text)) {
    return repeatsParagraph(story, index, block)
      ? furniture('repeat', 'an aside in marks, and a paragraph says it too')
      : articlePart('pull-quote', 'an aside, all of it in marks');
  }
  return furniture(mark.kind, mark.evidence);
}

/** What the row may be called in which the name and the date stand, too. */
const HEAD_ROWS: ReadonlySet<FrameKind> = new Set<FrameKind>(['author', 'navigation', 'share', 'tags']);

/** Name and date of what a box among the paragraphs holds, a teaser or words set large, are not the article's. */
function ofItsBox({ islands, body }: Story, index: number): Part | null {
  const island = islands.get(index);
  const isInBox = island !== undefined && !island.hasPost && island.blocks.length > 1;
  return isInBox && index > body.first && index < body.last
    ? furniture('label', 'a name or a date in a box among the paragraphs')
    : null;
}

function isSentence({ text, time }: PageBlock): boolean {
  return time === null && text.length > LONGEST_WORDED_DATE && endsSentence(text) && !/\p{Nd}/u.test(text);
}

/** “Yesterday in the afternoon.” */
const LONGEST_WORDED_DATE = 40;

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
