import type { LanguagePack } from '../../../languages/pack.ts';
import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { matchKnownName } from '../../known/match-known-name.ts';
import { BRAZILIAN_STATES } from '../../lists/world/brazilian-states.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';

const STATES = parseWordList(BRAZILIAN_STATES);

/**
 * Makes a place of what stands in brackets behind a place, since a region does.
 *
 *     in Norham (Velkland) (organisation)   → Velkland, a place
 *     em Norham (SP) (organisation)         → a place: a state of Brazil
 *     in Norham (VVD)                       → stays: an acronym
 *     Norham (Orrion) – At a                → stays: the agency, at the beginning of a report
 */
export function nameRegions(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  let named: Name[] | null = null;
  names.forEach((name, index) => {
    const before = names[index - 1];
    if (before?.kind !== 'place' || name.kind === 'place' || !isBracketed(text, before, name)) return;
    if (!isRegion(text.slice(name.start, name.end), name, pack)) return;
    named ??= [...names];
    named[index] = changeName(name, { kind: 'place', evidence: { rule: 'region', words: null } });
  });
  return named ?? names;
}

function isRegion(words: string, { kind }: Name, { lettersNameStates }: LanguagePack): boolean {
  if (words === words.toUpperCase()) return lettersNameStates && STATES.has(words);
  return matchKnownName(words)?.kind !== kind;
}

/** Whether a name stands alone in brackets behind another, and neither begins nor ends a dateline. */
function isBracketed(text: string, before: Name, { start, end }: Name): boolean {
  if (start - before.end !== 2 || text[end] !== ')' || text[start - 1] !== '(') return false;
  if (before.start === 0 || text[before.start - 1] === '\n') return false;
  return !/^\.? ?[–—-]/u.test(text.slice(end + 1, end + 4));
}
