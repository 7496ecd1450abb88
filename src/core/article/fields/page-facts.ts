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
  /** All articles of the structured data, that one among them. */
  readonly articles: readonly LinkedArticle[];
  /** Whether that article gives this page's address, or none. */
  readonly isAboutPage: boolean;
  /** The types of everything in the structured data that is not a part of an article. */
  readonly types: readonly string[];
};

/** Gathers what the page says about its article in metas and structured data. */
export function pageFacts(head: PageHead, url: string): PageFacts {
  const byName = new Map<string, string[]>();
  for (const [name, content] of head.metas) {
    if (content.trim() === '') continue;
    const known = byName.get(name);
    if (known) known.push(content.trim());
    else byName.set(name, [content.trim()]);
  }
  const metas = (name: string) => byName.get(name) ?? [];
  const { articles, types } = parseLinkedData(head.linkedData);
  const here = [bareAddress(url), bareAddress(head.canonical ?? url)];
  const isHere = (address: string) => here.includes(bareAddress(address));
  const own = articles.find((article) => article.urls.some(isHere));
  const linked = own ?? articles[0] ?? null;
  return {
    head,
    metas,
    meta: (...names) => names.flatMap(metas)[0] ?? null,
    linked,
    articles,
    isAboutPage: own !== undefined || new Set(articles.map((article) => article.headline)).size === 1,
    types,
  };
}

/** An address without protocol, `www.`, query, fragment and last slash: what it has in common with others of its page. */
function bareAddress(address: string): string {
  let bare = address;
  for (const mark of ['?', '#']) if (bare.includes(mark)) bare = bare.slice(0, bare.indexOf(mark));
  const protocol = ['https://', 'http://'].find((start) => bare.startsWith(start));
  if (protocol !== undefined) {
    bare = bare.slice(protocol.length);
    if (bare.startsWith('www.')) bare = bare.slice('www.'.length);
  }
  return bare.endsWith('/') ? bare.slice(0, -1) : bare;
}
