import type { NamedTokens } from './learn-roles.ts';

/** The names of a line by the tokens where they begin and where they end, and 1 for each token that they cover. */
export type Names = {
  readonly starts: readonly (NamedTokens | null)[];
  readonly ends: readonly (NamedTokens | null)[];
  readonly covered: Uint8Array;
};

/** Sorts the names of a line of so many tokens by place: `namesInLine(named, 9).covered[3]` is 1 where a name covers the fourth. */
export function namesInLine(named: readonly NamedTokens[], length: number): Names {
  const starts = new Array<NamedTokens | null>(length).fill(null);
  const ends = new Array<NamedTokens | null>(length).fill(null);
  const covered = new Uint8Array(length);
  for (const name of named) {
    starts[name.from] = name;
    ends[name.to] = name;
    covered.fill(1, name.from, name.to + 1);
  }
  return { starts, ends, covered };
}

/** The name that begins, or ends, at a token; `null` beyond the line as well. */
export function nameAt(names: readonly (NamedTokens | null)[], index: number): NamedTokens | null {
  return index >= 0 && index < names.length ? (names[index] ?? null) : null;
}
