import type { LanguagePack } from '../../../../languages/pack.ts';

/**
 * Whether words for a speaker name what is read, and nobody.
 *
 *     the Home Office letter      → a document
 *     a post by Ada Byron         → a document
 *     the letter writer           → none
 */
export function isDocument(words: string, pack: LanguagePack): boolean {
  const all = words.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const end = all.findIndex((word, at) => at > 0 && pack.prepositions.has(word));
  const head = (end === -1 ? all : all.slice(0, end)).at(-1) ?? '';
  return pack.documents.has(head);
}
