import type { PageHead } from '../page-outline.ts';
import type { LinkedArticle } from './linked-article.ts';
import { parseLinkedData } from './parse-linked-data.ts';

/** What the page says about its article where no reader sees it. */
export type PageFacts = {
  readonly head: PageHead;
  /** The first content of a meta of one of these names, in their order. */
  readonly meta: (...names: readonly string[]) => string | null;
  readonly metas: (name: string) => readonly string[];
  /** The article of the structured data that this page is about. */
  readonly linked: LinkedArticle | null;
};

/** Gathers what the page says about its article in metas and structured data. */
export function pageFacts(head: PageHead, url: string): PageFacts {
  const byName = new Map<string, string[]>();
  for (const [name, content] of head.metas) {
    if (content.trim() !== '') byName.set(name, [...(byName.get(name) ?? []), content.trim()]);
  }
  const metas = (name: string) => byName.get(name) ?? [];
  const articles = parseLinkedData(head.linkedData);
  return {
    head,
    metas,
    meta: (...names) => names.flatMap(metas)[0] ?? null,
    linked: articles.find((article) => article.urls.some((address) => isSamePage(address, url))) ?? articles[0] ?? null,
  };
}

/** Whether two addresses name the same page, query and fragment aside. */
function isSamePage(address: string, url: string): boolean {
  const bare = (text: string) =>
    text
      .replace(/[?#].*$/u, '')
      .replace(/^https?:\/\/(?:www\.)?/u, '')
      .replace(/\/$/u, '');
  return bare(address) === bare(url);
}
