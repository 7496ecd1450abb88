import type { Block } from '../../article/article.ts';
import type { Mark } from '../marks/mark.ts';
import type { SetApart } from './set-apart.ts';
import type { Source } from './source.ts';

/** An article's speaking blocks in reading order, and what is known of them. */
export type Blocks = {
  readonly blocks: readonly Block[];
  /** The marks of each that stand in no others. */
  readonly marks: readonly (readonly Mark[])[];
  /** For a block the one that tells who says it: the line below, or itself. */
  readonly sources: ReadonlyMap<Block, Block>;
  /** Whether the block of a number says that somebody says what follows: “Ada Byron wrote:”. */
  readonly leadsOn: (index: number) => boolean;
};

/**
 * Finds quotations set apart whose source is told beside them, by the number of each paragraph. What stands in no marks is
 * said from end to end.
 *
 *     <blockquote><p>We leave.</p><cite>Ada Byron</cite></blockquote>          → all of it, signed
 *     <p>Ada Byron wrote:</p> <blockquote><p>We leave.</p></blockquote>        → all of it, led to by a colon
 *     <blockquote>“We leave.”<br>Ada Byron, mayor</blockquote>                 → its own marks, signed
 *     <blockquote>“We leave,” she said. “Now.”</blockquote> <p>— Ada Byron</p> → none: it tells by itself
 *     <blockquote><p>We leave.</p></blockquote>                                → none: nobody is named
 */
export function findSetApart({ blocks, marks, sources, leadsOn }: Blocks): ReadonlyMap<number, SetApart> {
  const apart = new Map<number, SetApart>();
  const numbers = new Map(blocks.map((block, index) => [block, index]));
  blocks.forEach((block, index) => {
    const before = apart.get(index - 1)?.source ?? null;
    const source = signedBy(block) ?? ledToBy(block, index, before);
    if (source === null) return;
    const own = marks[index] ?? [];
    if (own[0]?.start === block.start) {
      if (own.length === 1) apart.set(index, { source, mark: null });
    } else if (block.kind !== 'list-item') {
      apart.set(index, { source, mark: wholeMark(block, source.paragraph === before?.paragraph) });
    }
  });
  return apart;

  function signedBy(block: Block): Source | null {
    const source = sources.get(block);
    const paragraph = source === undefined ? undefined : numbers.get(source);
    return paragraph === undefined ? null : { paragraph, by: 'signature' };
  }

  function ledToBy(block: Block, index: number, before: Source | null): Source | null {
    if (block.kind !== 'quote') return null;
    if (before?.by === 'colon') return before;
    return leadsOn(index - 1) ? { paragraph: index - 1, by: 'colon' } : null;
  }
}

function wholeMark({ start, end }: Block, continues: boolean): Mark {
  const span = { start, end };
  return { ...span, inner: span, depth: 0, closed: true, continues };
}
