import type { Block, BlockKind, Furniture } from '../article.ts';
import type { PageBlock, PageOutline } from '../page-outline.ts';
import { creditOf } from './kept/captions/credits/credit-of.ts';
import { matchDateline } from './kept/datelines/match-dateline.ts';
import type { NamedBlock } from './named-block.ts';

/** An article's text, its blocks there, for each the index of the outline's block it came from, and what was left out. */
export type AssembledParts = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sources: readonly number[];
  readonly furniture: readonly Furniture[];
};

/**
 * Puts the named parts of a page together: the article's own to its text, in order, what was left out beside it.
 *
 *     assembleParts(outline, parts).text   // 'Harbour reopens\n\nThe harbour opened again on Friday …'
 */
export function assembleParts(outline: PageOutline, parts: readonly NamedBlock[]): AssembledParts {
  const blocks: Block[] = [];
  const sources: number[] = [];
  const furniture: Furniture[] = [];
  let text = '';
  let hasParagraph = false;
  for (const { index, part } of parts) {
    const block = outline.blocks[index];
    const own = block?.text ?? '';
    if (part.is === 'furniture') {
      furniture.push({ kind: part.kind, text: own, evidence: part.evidence });
      continue;
    }
    const start = text === '' ? 0 : text.length + 2;
    text += `${text === '' ? '' : '\n\n'}${own}`;
    blocks.push({
      kind: part.kind,
      start,
      end: text.length,
      ...(part.kind === 'caption' && block ? creditIn(block, start) : null),
      ...(part.saysWho ? { saysWho: true as const } : null),
      ...(mayHaveDateline(part.kind, hasParagraph) ? datelineOf(own, start) : null),
      evidence: part.evidence,
    });
    sources.push(index);
    hasParagraph ||= part.kind === 'paragraph';
  }
  return { blocks, sources, text, furniture };
}

function creditIn(caption: PageBlock, start: number): Pick<Block, 'credit'> {
  const credit = creditOf(caption);
  return credit ? { credit: { start: start + credit.start, end: start + credit.end } } : {};
}

function mayHaveDateline(kind: BlockKind, hasParagraph: boolean): boolean {
  return kind === 'lede' || (kind === 'paragraph' && !hasParagraph);
}

function datelineOf(text: string, start: number): Pick<Block, 'dateline'> {
  const dateline = matchDateline(text);
  return dateline ? { dateline: { start, end: start + dateline.end } } : {};
}
