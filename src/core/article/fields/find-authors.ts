import { fold } from '../../text/fold.ts';
import type { PageFacts } from './page-facts.ts';

/** Finds who wrote the article: people as far as the page tells them from the outlet. */
export function findAuthors(facts: PageFacts, siteName: string | null): readonly string[] {
  const linked = facts.linked?.authors.map((author) => author.name) ?? [];
  const told = linked.length > 0 ? linked : facts.metas('author');
  const site = fold(siteName ?? '');
  const names = told.map((name) => name.replace(/\s+/gu, ' ').trim());
  return [...new Set(names)].filter((name) => name !== '' && fold(name) !== site && !/^https?:/u.test(name));
}
