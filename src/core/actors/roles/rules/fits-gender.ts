import { ENGLISH_PACK } from '../../../languages/english/english-pack.ts';
import { genderOfNoun } from '../../../languages/gender-of-noun.ts';
import type { NounPhrase } from '../find-noun-phrases.ts';
import type { Memory } from './memory.ts';

/** Says whether an actor may be whom a phrase names: "the spokeswoman" is no Thomas; what nobody knows, fits. */
export function fitsGender(phrase: NounPhrase, actor: string, memory: Memory): boolean {
  const gender = genderOfNoun(phrase.head, ENGLISH_PACK);
  const own = memory.actor(actor)?.gender ?? null;
  return gender === null || own === null || gender === own;
}
