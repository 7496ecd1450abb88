import type { Unit } from '../../frame.ts';

const LONGEST_BRACKET = 8;

/** The unit behind a short bracket that opens at a unit, or that unit itself: "le député | (PLO) | Ada Byron". */
export function afterBracket(units: readonly Unit[], open: number): number {
  if (units[open]?.text !== '(') return open;
  for (let at = open + 1; at < open + LONGEST_BRACKET; at++) if (units[at]?.text === ')') return at + 1;
  return open;
}
