import type { LanguagePack } from '../src/core/languages/pack.ts';

/** Every word that a language's pack lists, whatever it lists it for: each may be repeated by a hostile text. */
export function wordsOfPack(pack: LanguagePack): readonly string[] {
  return [...new Set(Object.values(pack).flatMap(wordsOf))];
}

function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Set || value instanceof Map) return [...value.keys()].flatMap(wordsOf);
  if (value instanceof RegExp || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsOf);
}
