import { BYLINE_LEADS, KIND_ARTICLES, KIND_WORDS } from '../../../words/authors/byline-words.ts';

/**
 * Whether a line begins as a byline does: with a word such as “By” before a capital, maybe behind a kind of text.
 * Words are looked up in sets: browsers take longer to compile an expression of them than to read the rest of a page.
 *
 *     startsByline('By Ada Byron')              // true
 *     startsByline('Reportage von Ada Byron')   // true
 *     startsByline('by the harbour')            // false
 */
export function startsByline(line: string): boolean {
  const words = line.split(/\s+/, MOST_WORDS);
  const kind = KIND_ARTICLES.has(words[0] ?? '') ? 1 : 0;
  const lead = isKind(words[kind] ?? '') ? kind + 1 : 0;
  return BYLINE_LEADS.has(words[lead] ?? '') && CAPITAL.test(words[lead + 1] ?? '');
}

/** An article, a kind of text, the word that leads and the first of the name. */
const MOST_WORDS = 4;

/** In small letters, or with a capital at its head. */
function isKind(word: string): boolean {
  return KIND_WORDS.has(word.charAt(0).toLowerCase() + word.slice(1));
}

/** In Latin scripts; the extended ones have capitals and small letters by turns. */
const CAPITAL = /^[A-ZÀ-ÖØ-Þ\u0100-\u024F]/;
