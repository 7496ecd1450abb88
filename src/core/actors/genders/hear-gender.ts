import type { LanguagePack } from '../../languages/pack.ts';
import type { Actor } from '../actor.ts';
import type { Gender } from './genders-of.ts';

/**
 * Remembers by which pronoun a person went whose gender could not be told before.
 *
 *     Kim Byron … she      → Kim Byron: female
 *
 * @param genders by `Actor.id`; changed in place, as the article is read.
 */
export function hearGender(genders: Map<string, Gender>, actor: Actor, words: string, pack: LanguagePack): void {
  const gender = pack.pronouns.get(words.toLowerCase())?.gender ?? null;
  if (gender === null || gender === 'thing' || actor.kind !== 'person' || genders.has(actor.id)) return;
  genders.set(actor.id, gender);
}
