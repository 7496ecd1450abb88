import type { NounPhrase } from '../find-noun-phrases.ts';
import { genderOfNoun } from '../role-words.ts';
import type { Memory } from './memory.ts';

/** Says whether an actor may be whom a phrase names: "the spokeswoman" is no Thomas; what nobody knows, fits. */
export function fitsGender(phrase: NounPhrase, actor: string, memory: Memory): boolean {
  const gender = genderOfNoun(phrase.head);
  const own = memory.actor(actor)?.gender ?? null;
  return gender === null || own === null || gender === own;
}
