import { BYLINE_LEADS, NAME_ARTICLES } from '../../../../words/authors/byline-leads.ts';
import { KIND_ARTICLES, KIND_VERBS, KIND_WORDS } from '../../../../words/authors/kind-words.ts';
import { ROLE_WORDS } from '../../../../words/authors/role-words.ts';

/**
 * Whether a line begins as a byline does: with a word such as “By” before a capital, maybe behind a kind of text.
 * Words are looked up in sets: browsers take longer to compile an expression of them than to read the rest of a page.
 *
 *     startsByline('By Ada Byron')              // true
 *     startsByline('Reportage von Ada Byron')   // true
 *     startsByline('An essay by Ada Byron')     // true
 *     startsByline('Texte : Ada Byron')         // true
 *     startsByline('Door onze verslaggever Ada Byron')   // true
 *     startsByline('by the harbour')            // false
 */
export function startsByline(line: string): boolean {
  const words = (line.includes(':') ? line.replace(/\s+:/, ':') : line).split(/\s+/, MOST_WORDS);
  const kind = KIND_ARTICLES.has(withSmallHead(words[0] ?? '')) ? 1 : 0;
  const isOfKind = KIND_WORDS.has(withSmallHead(words[kind] ?? ''));
  const lead = isOfKind ? kind + (KIND_VERBS.has(words[kind + 1] ?? '') ? 2 : 1) : 0;
  if (!BYLINE_LEADS.has(words[lead] ?? '')) return false;
  let name = lead + 1;
  while (ROLE_WORDS.has(words[name] ?? '') || NAME_ARTICLES.has(words[name] ?? '')) name += 1;
  return CAPITAL.test(words[name] ?? '');
}

/** An article, a kind of text, how it came about, the word that leads, who that was and the first of the name. */
const MOST_WORDS = 8;

function withSmallHead(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** Latin, Greek, Cyrillic or Armenian; the extended Latin ones have capitals and small letters by turns. */
const CAPITAL = /^[A-ZÀ-ÖØ-Þ\u0100-\u024F\u0386-\u03AB\u0400-\u042F\u0531-\u0556]/;
