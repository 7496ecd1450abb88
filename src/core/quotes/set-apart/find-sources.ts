import type { Block, BlockKind } from '../../article/article.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { isSourceLine } from './is-source-line.ts';

/** What a page sets apart as somebody's words. */
const QUOTED: ReadonlySet<BlockKind> = new Set(['quote', 'pull-quote']);
/** What may stand beside its source: such words, and points of a list, each of which may be somebody's. */
const SIGNED: ReadonlySet<BlockKind> = new Set([...QUOTED, 'list-item']);
/** The most paragraphs that one line signs. */
const MOST_PARAGRAPHS = 12;
const OPENING = /^\s*["“„«»]/;
const MARKS = ['"', '“', '”', '«', '»'];
const GAP = /^[.,]?\s*/;

/**
 * Finds who says a quotation set apart, by its blocks: a line below, which the page calls so or which looks like one, or
 * what stands behind the closing mark. In a list a line signs the point above it alone.
 *
 *     <blockquote><p>We leave.</p> <p>At noon.</p> <p>Ada Byron, mayor</p></blockquote>   → Ada Byron, for both
 *     <li><p>“We leave.”</p> <p>Ada Byron, mayor</p></li>                                 → Ada Byron
 *     <blockquote>“We leave.”<br>Ada Byron, mayor</blockquote>                            → the block itself
 *     <blockquote>We leave.</blockquote> <p>Ada Byron left too.</p>                       → none
 *
 * @param blocks in reading order.
 * @param nameEnds where people and organisations are named, by the end of the name.
 */
export function findSources(
  text: string,
  blocks: readonly Block[],
  nameEnds: ReadonlySet<number>,
): ReadonlyMap<Block, Block> {
  const sources = new Map<Block, Block>();
  const isSource = (block: Block): boolean => block.saysWho === true || isSourceLine(text, block, nameEnds);
  blocks.forEach((block, index) => {
    if (isSignedBeside(text, block, nameEnds)) sources.set(block, block);
    if (!maySign(block, blocks[index - 1]) || !isSource(block)) return;
    for (let at = index - 1; at >= 0 && index - at <= MOST_PARAGRAPHS; at--) {
      const above = blocks[at];
      if (above === undefined || above.kind !== blocks[index - 1]?.kind || sources.has(above) || isSource(above))
        return;
      const isMore = above.kind !== 'list-item' && endsSentence(text.slice(above.start, above.end));
      if (at < index - 1 && !isMore) return;
      sources.set(above, block);
    }
  });
  return sources;
}

/** Whether a block may sign the one above it: of the same kind, or a paragraph behind a quotation. */
function maySign({ kind }: Block, above: Block | undefined): boolean {
  if (above === undefined) return false;
  return QUOTED.has(above.kind)
    ? kind === above.kind || kind === 'paragraph'
    : above.kind === 'list-item' && kind === 'list-item';
}

/** “We leave.” Ada Byron, mayor: the marks, and who says so. */
function isSignedBeside(text: string, { kind, start, end }: Block, nameEnds: ReadonlySet<number>): boolean {
  if (!SIGNED.has(kind)) return false;
  const words = text.slice(start, end);
  if (!OPENING.test(words)) return false;
  const behind = Math.max(...MARKS.map((mark) => words.lastIndexOf(mark))) + 1;
  const gap = GAP.exec(words.slice(behind))?.[0].length ?? 0;
  return behind + gap < words.length && isSourceLine(text, { start: start + behind + gap, end }, nameEnds);
}
