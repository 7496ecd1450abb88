import type { NamedTokens } from './learn-roles.ts';

/** The names of a line by the tokens where they begin, where they end, and all that they cover. */
export type Names = {
  readonly starts: ReadonlyMap<number, NamedTokens>;
  readonly ends: ReadonlyMap<number, NamedTokens>;
  readonly covered: ReadonlySet<number>;
};

/** Sorts the names of a line by place: `namesInLine(named).covered.has(3)` says whether a name covers the fourth token. */
export function namesInLine(named: readonly NamedTokens[]): Names {
  const covered = new Set<number>();
  for (const { from, to } of named) for (let index = from; index <= to; index += 1) covered.add(index);
  return {
    starts: new Map(named.map((name) => [name.from, name])),
    ends: new Map(named.map((name) => [name.to, name])),
    covered,
  };
}
