import type { Place } from '../../../constructs/construct.ts';
import type { Unit } from '../../../frame/frame.ts';

const BEFORE = 6;
const AFTER = 4;

/**
 * The words around the marks in their sentence, wherever each stands: what tells that something is read there, or said, is
 * often not next to them.
 *
 *     An der Wand steht „Kurt war hier“.     → wand, steht, and little words
 */
export function nearbyWords(units: readonly Unit[], { unit }: Place): string[] {
  const sentence = units[unit]?.sentence;
  const words = (from: number, to: number): Unit[] =>
    units.slice(Math.max(0, from), to).filter((word) => word.kind === 'word' && word.sentence === sentence);
  return [
    ...words(unit - BEFORE, unit).map(({ lower }) => `nearby|${lower}`),
    ...words(unit + 1, unit + 1 + AFTER).map(({ lower }) => `nearby-on|${lower}`),
  ];
}
