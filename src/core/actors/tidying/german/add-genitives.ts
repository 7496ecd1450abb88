import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { GERMAN_STATES } from '../../lists/world/german-states.ts';
import type { Name } from '../../name.ts';
import { addNames } from '../adding/add-names.ts';
import { isGermanCountry } from './is-german-country.ts';

const STATES = parseWordList(GERMAN_STATES);

/** A word in the genitive, right before a noun. */
const GENITIVE = /(?<![\p{L}\p{N}-])(?<base>\p{Lu}[\p{L}-]{2,30})s(?= \p{Lu}\p{Ll})/gu;

/**
 * Adds countries and states that nobody has found, where something of theirs follows: nothing else than a name stands in
 * the genitive before its noun without an article.
 *
 *     Norwegens Regierung, Niedersachsens Brücken   → Norwegens, Niedersachsens
 *     Norhams Trainer                               → none: a club, it may be
 */
export function addGenitives(text: string, names: readonly Name[]): readonly Name[] {
  const found: Name[] = [];
  for (const { index, 0: words, groups } of text.matchAll(GENITIVE)) {
    const base = groups?.base ?? '';
    if (!isGermanCountry(base) && !STATES.has(base)) continue;
    found.push({ start: index, end: index + words.length, kind: 'place', evidence: { rule: 'genitive', words: null } });
  }
  return addNames(names, found);
}
