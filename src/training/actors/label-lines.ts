import { labelOf } from '../../core/actors/model/labels.ts';
import type { Token } from '../../core/text/tokens/find-tokens.ts';
import { type Label, NAME_TYPES, type NameType } from '../parse-news.ts';

/**
 * Gives each token of each line its label; of names within names the outer one counts. A name that does not begin and
 * end with a token is left out.
 */
export function labelLines(lines: readonly (readonly Token[])[], names: readonly Label<NameType>[]): Uint8Array[] {
  const longest = new Map<number, Label<NameType>>();
  for (const name of names) {
    if ((longest.get(name.start)?.end ?? 0) < name.end) longest.set(name.start, name);
  }
  return lines.map((tokens) => labelLine(tokens, longest));
}

function labelLine(tokens: readonly Token[], names: ReadonlyMap<number, Label<NameType>>): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  let from = 0;
  while (from < tokens.length) {
    const name = names.get(tokens[from]?.start ?? -1);
    const to = name === undefined ? -1 : tokens.findIndex((token, index) => index >= from && token.end >= name.end);
    if (name !== undefined && tokens[to]?.end === name.end) {
      const type = NAME_TYPES.indexOf(name.type);
      for (let index = from; index <= to; index += 1) labels[index] = labelOf(type, placeOf(index, from, to));
      from = to;
    }
    from += 1;
  }
  return labels;
}

function placeOf(index: number, from: number, to: number): 0 | 1 | 2 | 3 {
  if (from === to) return 3;
  if (index === from) return 0;
  return index === to ? 2 : 1;
}
