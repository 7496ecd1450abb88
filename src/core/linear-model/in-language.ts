import type { LanguagePack } from '../languages/pack.ts';

/**
 * Adds to the features of a language that shares its models a copy that is its own: what all share is learned from all,
 * what is peculiar from its own articles (the "frustratingly easy" adaptation of Daumé III, ACL 2007).
 *
 *     inLanguage(['colon'], GERMAN_PACK)   // ['colon', 'de:colon']
 */
export function inLanguage(features: string[], pack: LanguagePack): string[] {
  return pack.group === 'english' ? features : [...features, ...features.map((feature) => `${pack.code}:${feature}`)];
}
