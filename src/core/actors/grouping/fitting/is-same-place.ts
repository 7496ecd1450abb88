import { WORDS } from '../../known/known-words.ts';
import type { Form } from '../form.ts';
import { STATE_ABBREVIATIONS } from '../state-abbreviations.ts';
import { isAcronym } from './is-acronym.ts';

/** Words that a place's name has or has not: "New York City", "State of Texas", "Ganges river". */
const LOOSE = new Set(
  'city county dc desert island islands of ocean peninsula province republic river sea state strip'.split(' '),
);

/**
 * Says whether a short name names the same place as a long one: 0 or 4.
 *
 *     US, United States; Calif., California; KSC, Kennedy Space Center   → 4
 *     Washington, Washington D.C.; Texas, State of Texas                 → 4
 *     Heathrow, London’s Heathrow Airport                                → 4
 *     Canal, Panama Canal; North, North Korea                            → 2
 *     Paris, Paris Airport                                               → 0: the city is another place
 */
export function isSamePlace(short: Form, long: Form): number {
  if (short.known !== null && short.known === long.known) return 4;
  if (STATE_ABBREVIATIONS.get(short.key) === long.key || STATE_ABBREVIATIONS.get(long.key) === short.key) return 4;
  if (isAirport(short, long)) return 4;
  if (isAcronym(short, long) || withoutLoose(short) === withoutLoose(long)) return 4;
  return isNounOf(short, long) || isHalfOf(short, long) ? 2 : 0;
}

function withoutLoose({ words, key }: Form): string {
  const core = words.filter((word) => !LOOSE.has(word));
  return core.length === 0 ? key : core.join(' ');
}

/** "the Canal" where the Panama Canal was named. */
function isNounOf({ text, words: [word] }: Form, { words }: Form): boolean {
  return WORDS.place.has(text) && words.length > 1 && words.at(-1) === word;
}

/** "the North" where North Korea was named. */
function isHalfOf({ words: [word = '', ...more] }: Form, { words, known }: Form): boolean {
  return more.length === 0 && /^(?:north|south|east|west)$/.test(word) && known !== null && words[0] === word;
}

function isAirport(short: Form, long: Form): boolean {
  if (long.words.at(-1) !== 'airport' || short.known !== null) return false;
  const words = long.words.slice(long.words[0]?.endsWith("'s") ? 1 : 0, -1).filter((word) => word !== 'international');
  return words.join(' ') === short.key;
}
