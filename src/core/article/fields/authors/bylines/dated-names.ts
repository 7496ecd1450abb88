import type { Layout } from '../../../layout.ts';
import type { PageBlock } from '../../../page-outline.ts';
import { matchWrittenDate } from '../../dates/match-written-date.ts';
import { isPerson } from '../is-person.ts';
import { linesOf } from './lines/lines-of.ts';
import { ownBlocksNear } from './own-blocks-near.ts';
import type { Near } from './short-blocks-near.ts';

/**
 * The name that stands with a date under the headline, where no word leads to it and it is no link.
 *
 *     <h1>…</h1> <p>Ada Byron</p> <p>6 March 2026</p>   → Ada Byron
 *     <h1>…</h1> <p>Ada Byron | 6 March 2026</p>        → Ada Byron
 *     <h1>…</h1> <p>Ada Byron</p> <p>A storm …</p>      → none
 */
export function datedNames(layout: Layout, { heading, to }: Near): readonly string[] {
  if (heading === null) return [];
  const blocks = ownBlocksNear(layout, { from: heading + 1, to, heading });
  const named = blocks.map((block) => (block.linked === 0 ? partsOf(block).filter(isPerson) : []));
  const at = named.findIndex(
    (names, index) => names.length > 0 && [blocks[index], blocks[index + 1]].some((block) => block && isDated(block)),
  );
  return named[at] ?? [];
}

function partsOf(block: PageBlock): readonly string[] {
  return linesOf(block).flatMap((line) => line.split('\n').map((part) => part.trim()));
}

function isDated({ text, time }: PageBlock): boolean {
  return time !== null || matchWrittenDate(text) !== null;
}
