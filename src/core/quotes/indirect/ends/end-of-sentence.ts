import type { Unit } from '../../frame/frame.ts';

/** No report is longer: the time stays linear where a sentence never ends. */
const LONGEST = 250;

/** The last unit of the sentence that a unit stands in, its final points left out. */
export function endOfSentence(units: readonly Unit[], from: number): number {
  const sentence = units[from]?.sentence;
  let to = from;
  while (to - from < LONGEST && units[to + 1]?.sentence === sentence && units[to + 1] !== undefined) to++;
  while (to > from && units[to]?.kind === 'point' && /^[.?!…;:—–]$/.test(units[to]?.text ?? '')) to--;
  return to;
}
