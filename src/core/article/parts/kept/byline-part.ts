import { startsByline } from '../../fields/authors/bylines/lines/starts-byline.ts';
import { namedReporters } from '../../fields/authors/bylines/uncased/named-reporters.ts';
import { isPerson } from '../../fields/authors/is-person.ts';
import { holderTag } from '../../holder-tag.ts';
import { isHeading } from '../../is-heading.ts';
import type { PageBlock } from '../../page-outline.ts';
import { piecesOf } from '../../pieces-of.ts';
import { articlePart, type Part } from '../part.ts';
import type { Story } from '../story.ts';

const LONGEST = 80;

/** A row of elements is longer. */
const LONGEST_ROW = 120;

/** Beside the name its role or the place may stand. */
const LONGEST_ROLE = 30;

/**
 * A line that names who wrote the text, before it begins.
 *
 *     By Ada Byron, Westhaven          → byline
 *     Ada Byron, Reporter              → byline, if the page says that she wrote it
 *     By Friday the harbour was full.  → none: a sentence
 *     <b>Ada Byron</b> <i>6 March 2026</i> <i>4 comments</i>   → byline, if she did
 *
 * In a live blog each post has such lines, a name behind its time or its heading.
 */
export function bylinePart(story: Story, index: number, block: PageBlock): Part | null {
  if (headsPost(story, index) && isPerson(block.text)) return articlePart('byline', 'a name at the head of a post');
  if (index > story.body.first || block.text.length > LONGEST_ROW || /[.!?]$/.test(block.text)) return null;
  if (isRowWithAuthor(story, block)) return articlePart('byline', 'a row with who wrote it');
  if (block.text.length > LONGEST) return null;
  if (startsByline(block.text)) return articlePart('byline', 'words that lead a byline');
  if (namesAuthors(story, block)) return articlePart('byline', 'names who wrote it');
  return index < story.body.first && namesReporter(story, block)
    ? articlePart('byline', 'names a reporter who wrote it')
    : null;
}

/** An author as a reporter, in Korean or Chinese: `기자명 김하늘 기자`. */
function namesReporter({ authors }: Story, { text }: PageBlock): boolean {
  return namedReporters(text).some((name) => authors.includes(name));
}

/** Right behind the time of a post, or behind the heading that follows that. */
function headsPost({ posts, layout }: Story, index: number): boolean {
  return posts.has(index - 1) || (posts.has(index - 2) && isHeading(holderTag(layout, index - 1)));
}

/** Begins with an author's name, and has not much else; a heading nothing. */
function namesAuthors({ authors, layout }: Story, { text, holder }: PageBlock): boolean {
  if (!authors.some((name) => text.startsWith(name))) return false;
  const rest = authors.reduce((left, name) => left.replace(name, ''), text);
  return rest.length <= (isHeading(layout.outline.frames[holder]?.tag ?? '') ? 0 : LONGEST_ROLE);
}

/** An author's name in an element of its own, among others for the date, the section, the comments. */
function isRowWithAuthor({ authors, layout }: Story, block: PageBlock): boolean {
  if (block.seams.length === 0 || isHeading(layout.outline.frames[block.holder]?.tag ?? '')) return false;
  return piecesOf(block).some((piece) => authors.includes(piece));
}
