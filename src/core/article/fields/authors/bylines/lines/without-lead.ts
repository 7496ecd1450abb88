import { NAME_ARTICLES, NAME_LEADS } from '../../../../words/authors/byline-leads.ts';
import { KIND_ARTICLES, KIND_PRAISE, KIND_VERBS, KIND_WORDS } from '../../../../words/authors/kind-words.ts';
import { NAME_LINKS } from '../../../../words/authors/name-joints.ts';

/**
 * Takes off what stands before the first name of a line, if a word such as “by” leads to it.
 *
 *     withoutLead('By Ada Byron')                  // 'Ada Byron'
 *     withoutLead('with a review by: Ada Byron')   // 'Ada Byron'
 *     withoutLead('A review of the harbour')       // unchanged
 */
export function withoutLead(line: string): string {
  return behindLead(line, 0) ?? line;
}

/** What may stand before the word that leads, in this order. */
const BEFORE: readonly ReadonlySet<string>[] = [
  NAME_LINKS,
  KIND_ARTICLES,
  new Set([...KIND_WORDS, ...KIND_PRAISE]),
  KIND_VERBS,
];

/** “Text” may be the kind of text before “by”, or lead by itself. */
function behindLead(line: string, from: number): string | null {
  const end = line.search(GAP);
  if (end < 1) return null;
  const word = line.slice(0, end).toLowerCase();
  const rest = line.slice(end).trimStart();
  const step = BEFORE.findIndex((words, index) => index >= from && words.has(word));
  const further = step < 0 ? null : behindLead(rest, step + 1);
  if (further !== null) return further;
  if (NAME_LEADS.has(word)) return withoutArticle(isColonAlone(rest) ? rest.slice(1).trimStart() : rest);
  return LEAD_END.test(word) && NAME_LEADS.has(word.slice(0, -1)) ? withoutArticle(rest) : null;
}

function withoutArticle(names: string): string {
  const end = names.search(GAP);
  return end > 0 && NAME_ARTICLES.has(names.slice(0, end)) ? names.slice(end).trimStart() : names;
}

function isColonAlone(rest: string): boolean {
  return rest.startsWith(':') && GAP.test(rest.charAt(1));
}

const GAP = /\s/;

/** `Author: Ada Byron`, as read aloud `Author, Ada Byron`, and with the mark of Armenian that stands for a colon. */
const LEAD_END = /[:,،՝]$/;
