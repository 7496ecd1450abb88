import type { PageBlock } from '../page-outline.ts';

const LONGEST = 60;
const TIMES = 4;

/** Finds the short texts that a page repeats again and again: labels of its boxes and gaps. */
export function findChorus(blocks: readonly PageBlock[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of blocks) if (text.length <= LONGEST) counts.set(text, (counts.get(text) ?? 0) + 1);
  const chorus = new Set<string>();
  for (const { text } of blocks) if ((counts.get(text) ?? 0) >= TIMES) chorus.add(text);
  return chorus;
}
