import type { Unit } from '../frame.ts';

/** The unit at a place, if it belongs to the same sentence as the unit at `sentenceAt`. */
export function unitIn(units: readonly Unit[], at: number, sentenceAt: number): Unit | null {
  const unit = units[at];
  const anchor = units[sentenceAt];
  return unit !== undefined && anchor !== undefined && unit.sentence === anchor.sentence ? unit : null;
}
