import { endsSentence } from '../../../text/ends-sentence.ts';
import type { BlockKind } from '../../article.ts';
import { isHeading } from '../../is-heading.ts';
import type { Layout } from '../../layout.ts';
import type { PageBlock } from '../../page-outline.ts';
import { articlePart, furniture, type Part } from '../part.ts';
import type { Story } from '../story.ts';

const LONGEST_SUBHEAD = 120;

/** What is left is running text, of the kind that its element and its looks say. */
export function textPart(story: Story, index: number, block: PageBlock): Part {
  const { frames } = story.layout.outline;
  const own = frames[block.holder];
  const tag = own?.tag ?? 'p';
  const around = frames[own?.parent ?? 0]?.tag ?? '';
  const heading = [tag, around].find((one) => isHeading(one) || one === 'summary');
  if (heading !== undefined) return headingPart(story, index, heading);
  if (LISTED.has(tag) && index < story.body.first) return furniture('label', 'a list of terms before the text');
  const kind = KINDS.get(tag) ?? KINDS.get(around);
  if (kind && !(kind === 'table' && isLaidOutInTable(story))) return articlePart(kind, `tag ${tag}`);
  if (isBold(block) && (isShort(block) || isQuestion(block))) return articlePart('subhead', 'short, bold');
  if (isShort(block) && SECTION_MARK.test(block.text))
    return articlePart('subhead', 'short, behind the mark of a section');
  if ((isShort(block) || isQuestion(block)) && hasClassOfItsOwn(story, index, block))
    return articlePart('subhead', 'short, of another class');
  return articlePart('paragraph', `tag ${tag}`);
}

/** As Korean and Japanese papers set their subheads: `◇ 무엇이 부서졌나`. */
const SECTION_MARK = /^[◇◆■□◈❏] ?[^◇◆■□◈❏]+$/;

const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['li', 'list-item'],
  ['blockquote', 'quote'],
  ['pre', 'preformatted'],
  ['td', 'table'],
  ['th', 'table'],
]);

/** What `<dl>` lists before the text: author, category, clicks. */
const LISTED: ReadonlySet<string> = new Set(['dd', 'dt']);

/** A page whose running text stands in a table's cell uses tables for its columns: no block is a table's there. */
function isLaidOutInTable({ layout: { outline }, body }: Story): boolean {
  const own = outline.frames[outline.blocks[body.first]?.holder ?? 0];
  return [own, outline.frames[own?.parent ?? 0]].some((frame) => KINDS.get(frame?.tag ?? '') === 'table');
}

/** Of several headings before the text, only the last can head it; one behind the head of a post heads that. */
function headingPart({ layout, body, posts }: Story, index: number, tag: string): Part {
  if (!leadsToText(layout, index, body.first) && !posts.has(index - 1))
    return furniture('heading', 'heading before the text');
  return articlePart('subhead', `tag ${tag}`);
}

/** Nothing but pictures and what is said under them stands between the two. */
function leadsToText({ outline, marks }: Layout, index: number, first: number): boolean {
  const between = outline.blocks.slice(index + 1, first);
  return between.every(({ frame }) => PICTURED.has(marks[frame]?.kind ?? ''));
}

const PICTURED: ReadonlySet<string> = new Set(['caption', 'figure']);

function isShort(block: PageBlock): boolean {
  return block.text.length < LONGEST_SUBHEAD && !endsSentence(block.text) && !/[:,;]$/.test(block.text);
}

/** As interviews and explainers head their answers; one that begins with who asks is somebody's words. */
function isQuestion({ text }: PageBlock): boolean {
  return text.length < LONGEST_SUBHEAD && /^[^:：]*[?？؟]['’"”“»]?$/.test(text);
}

function isBold(block: PageBlock): boolean {
  return block.bold === block.text.length;
}

/** `<p class="crosshead">` beside paragraphs that have another class. */
function hasClassOfItsOwn({ layout, body }: Story, index: number, block: PageBlock): boolean {
  const { frames, blocks } = layout.outline;
  const classOf = (one: PageBlock | undefined) => frames[one?.holder ?? 0]?.className ?? '';
  const own = classOf(block);
  if (own === '' || body.core.has(index) || block.linked > 0) return false;
  return classOf(blocks[body.first]) !== own && classOf(blocks[body.last]) !== own;
}
