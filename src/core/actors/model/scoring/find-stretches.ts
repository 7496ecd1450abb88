import type { Line } from '../document/document.ts';
import { LABELS } from '../labels.ts';

/** Words `from` to before `to` of a line, labelled together; their scores begin at `row`, a row of labels a word. */
export type Stretch = {
  readonly line: Line;
  /** Of the line in the article, from 0. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly row: number;
};

/** Finds the stretches of words that may be part of a name, and how many words they have in all. */
export function findStretches(lines: readonly Line[]): { readonly stretches: Stretch[]; readonly words: number } {
  const stretches: Stretch[] = [];
  let words = 0;
  for (let number = 0; number < lines.length; number += 1) {
    const line = lines[number];
    if (line === undefined) continue;
    const { candidates } = line;
    let from = 0;
    while (from < candidates.length) {
      let to = from;
      while (to < candidates.length && candidates[to] === 1) to += 1;
      if (to > from) stretches.push({ line, number, from, to, row: words * LABELS });
      words += to - from;
      from = to + 1;
    }
  }
  return { stretches, words };
}
