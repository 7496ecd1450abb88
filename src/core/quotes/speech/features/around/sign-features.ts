import type { Place } from '../../../constructs/construct.ts';
import type { Unit } from '../../../frame/frame.ts';
import { governorOf } from '../governor-of.ts';

const REACH_BACK = 14;
const REACH_ON = 7;

/**
 * Whether something that bears words to be read stands before or behind the marks: what is on it nobody says.
 *
 *     Ein Schild warnt: „Achtung, Enten“     → a sign, close before
 *     „Achtung, Enten“, steht am Tor.        → none
 *
 * @param length of the words in the marks, in a few classes.
 */
export function signFeatures(units: readonly Unit[], place: Place, intro: string, length: string): string[] {
  const before = signBefore(units, place);
  const after = signAfter(units, place);
  const verb = before === 'none' ? 'none' : (governorOf(place)?.verb.lemma ?? 'none');
  return [
    `sign|${before}|${after}`,
    `sign|${before}|${intro}`,
    `sign|${before}|${intro}|${length}`,
    `sign|${before}|verb|${verb}`,
    `sign|on|${after}|${length}`,
  ];
}

/** Whether one stands before the marks: in their sentence, or in one before it. */
function signBefore(units: readonly Unit[], { unit, pack }: Place): string {
  const sentence = units[unit]?.sentence ?? 0;
  for (let back = 1; back <= REACH_BACK; back++) {
    const word = units[unit - back];
    if (word === undefined || word.kind === 'quote') return 'none';
    if (!pack.signs.has(word.lower)) continue;
    if (word.sentence !== sentence) return 'sentence before';
    return back <= 3 ? 'near' : 'far';
  }
  return 'none';
}

/** Whether one stands behind the marks, in their sentence or the next one: „Achtung, Enten“. Das Schild … */
function signAfter(units: readonly Unit[], { unit, pack }: Place): string {
  const found = units.slice(unit + 1, unit + 1 + REACH_ON).findIndex(({ lower }) => pack.signs.has(lower));
  return found === -1 ? 'none' : found <= 2 ? 'near' : 'far';
}
