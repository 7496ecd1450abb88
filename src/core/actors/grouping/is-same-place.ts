import type { Form } from './form.ts';
import { isAcronym } from './is-acronym.ts';
import { STATE_ABBREVIATIONS } from './state-abbreviations.ts';

/** Words that a place's name has or has not: "New York City", "State of Texas", "Ganges river". */
const LOOSE = new Set(['city', 'dc', 'state', 'of', 'river', 'county', 'province', 'republic']);

/**
 * Says whether a short name names the same place as a long one: 0 or 4.
 *
 *     US, United States; Calif., California; KSC, Kennedy Space Center   → 4
 *     Washington, Washington D.C.; Texas, State of Texas                 → 4
 *     Heathrow, London’s Heathrow Airport                                → 4
 *     Paris, Paris Airport                                               → 0: the city is another place
 */
export function isSamePlace(short: Form, long: Form): number {
  if (short.known !== null && short.known === long.known) return 4;
  if (STATE_ABBREVIATIONS.get(short.key) === long.key || STATE_ABBREVIATIONS.get(long.key) === short.key) return 4;
  if (isAirport(short, long)) return 4;
  return isAcronym(short, long) || withoutLoose(short) === withoutLoose(long) ? 4 : 0;
}

function withoutLoose({ words, key }: Form): string {
  const core = words.filter((word) => !LOOSE.has(word));
  return core.length === 0 ? key : core.join(' ');
}

function isAirport(short: Form, long: Form): boolean {
  if (long.words.at(-1) !== 'airport' || short.known !== null) return false;
  const words = long.words.slice(long.words[0]?.endsWith("'s") ? 1 : 0, -1).filter((word) => word !== 'international');
  return words.join(' ') === short.key;
}
