import type { LanguagePack } from '../../languages/pack.ts';

const CLOSED = new WeakMap<LanguagePack, ReadonlySet<string>>();

/**
 * The closed classes of a language in one set, since nine were asked for every word of an article: determiners,
 * prepositions, conjunctions, auxiliaries, pronouns, negations.
 *
 *     closedWords(ENGLISH_PACK).has('during')   // true
 *     closedWords(ENGLISH_PACK).has('bridge')   // false
 */
export function closedWords(pack: LanguagePack): ReadonlySet<string> {
  const known = CLOSED.get(pack);
  if (known !== undefined) return known;
  const made = new Set([
    ...pack.determiners,
    ...pack.possessives,
    ...pack.prepositions,
    ...pack.subordinators,
    ...pack.coordinators,
    ...pack.auxiliaries,
    ...pack.pronouns.keys(),
    ...pack.relatives,
    ...pack.negations,
  ]);
  CLOSED.set(pack, made);
  return made;
}
