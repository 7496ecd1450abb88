/** Chance that is the same at every run. */
export type Chance = {
  /** From 0, below 1. */
  next(): number;
  /** A whole number from 0, below `count`. */
  below(count: number): number;
  pick<T>(list: readonly T[]): T | undefined;
  shuffled<T>(list: readonly T[]): readonly T[];
};

/**
 * Numbers that look random and depend on the seed alone (Mulberry32, public domain).
 *
 *     seededRandom('page 1').below(6) === seededRandom('page 1').below(6)
 */
export function seededRandom(seed: string): Chance {
  let state = Array.from(seed).reduce((hash, letter) => Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0), 7) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  const pick = <T>(list: readonly T[]) => list[below(list.length)];
  const shuffled = <T>(list: readonly T[]) => {
    const keyed = list.map((value) => ({ value, key: next() }));
    return keyed.toSorted((a, b) => a.key - b.key).map((each) => each.value);
  };
  return { next, below, pick, shuffled };
}
