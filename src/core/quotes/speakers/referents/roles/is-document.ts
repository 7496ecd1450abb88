import type { LanguagePack } from '../../../../languages/pack.ts';

/**
 * Whether words for a speaker name what is read, and nobody.
 *
 *     the Home Office letter      → a document
 *     a post by Ada Byron         → a document
 *     the letter writer           → none
 *     un informe preliminar       → a document: adjectives follow it
 */
export function isDocument(words: string, pack: LanguagePack): boolean {
  const all = words.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const end = all.findIndex((word, at) => at > 0 && pack.prepositions.has(word));
  const before = end === -1 ? all : all.slice(0, end);
  return before.slice(pack.nounsFirst ? 0 : -1).some((word) => pack.documents.has(word));
}
