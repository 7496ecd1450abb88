import { matchKnownName } from '../../known/match-known-name.ts';
import type { Name } from '../../name.ts';
import { isShortState } from '../is-short-state.ts';
import { addNames } from './add-names.ts';

/** What follows a politician's party: “, R-Tenn.,”, “(D-Texas)”. */
const STATE = /(?<=[,(] ?[DIR]-)\p{Lu}\p{L}*(?:\.\p{Lu}\p{L}*)*\.?/gu;

/**
 * Adds the states of American politicians, which stand behind their party.
 *
 *     Sen. Ada Byron, R-Tenn., and Rep. Karl Orr (D-Texas)   → Tenn., Texas
 *     Byron, D-Velk; the R-Tenn                              → none: no state; no politician
 */
export function addStates(text: string, names: readonly Name[]): readonly Name[] {
  const found: Name[] = [];
  for (const { index, 0: words } of text.matchAll(STATE)) {
    const state = isShortState(words) ? words : words.replace(/\.$/, '');
    if (!isShortState(state) && matchKnownName(state)?.kind !== 'place') continue;
    found.push({ start: index, end: index + state.length, kind: 'place', evidence: { rule: 'state', words: null } });
  }
  return addNames(names, found);
}
