import type { PageBlock } from '../page-outline.ts';

const LONGEST = 60;
const TIMES = 4;

/** Finds the short texts that a page repeats again and again: labels of its boxes and gaps. */
export function findChorus(blocks: readonly PageBlock[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const chorus = new Set<string>();
  for (const { text } of blocks) {
    if (text.length > LONGEST) continue;
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    if (count === TIMES) chorus.add(text);
  }
  return chorus;
}
