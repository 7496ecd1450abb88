import type { NounPhrase } from '../find-noun-phrases.ts';
import { isNationality } from '../nouns/is-nationality.ts';
import { nationStem } from '../nouns/nation-stem.ts';
import { fitsGender } from './fits-gender.ts';
import type { Memory } from './memory.ts';

/** Whoever is said to be this and shares most words with the phrase; of equals the one who was named last. */
export function findDescribed(phrase: NounPhrase, memory: Memory): string | null {
  const words = phrase.modifiers.map((word) => word.toLowerCase());
  let best: { actor: string; shared: number; last: number } | null = null;
  for (const { actor, modifiers } of memory.rolesWithHead(phrase.head)) {
    if (!fitsGender(phrase, actor, memory) || isOfAnother(words, modifiers)) continue;
    const shared = words.filter((word) => modifiers.includes(word)).length;
    const last = memory.lastNamed(actor);
    if (best === null || shared > best.shared || (shared === best.shared && last > best.last)) {
      best = { actor, shared, last };
    }
  }
  return best?.actor ?? null;
}

/** "the Algerian minister" is not the Russian one. */
function isOfAnother(words: readonly string[], others: readonly string[]): boolean {
  const nation = words.find(isNationality);
  const other = others.find(isNationality);
  return nation !== undefined && other !== undefined && nationStem(nation) !== nationStem(other);
}
