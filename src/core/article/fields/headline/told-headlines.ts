import { decodeEntities } from '../decode-entities.ts';
import type { PageFacts } from '../page-facts.ts';

/** A headline that the page's head tells of, and how much that source is believed. */
export type ToldHeadline = { readonly text: string; readonly votes: number; readonly source: string };

/** From so many votes on a source is where publishers declare the headline, and no window's title. */
export const DECLARED = 1;

/** What the structured data says of another article, where it is not clear which one is this page's. */
const DOUBTFUL = 0.4;

/**
 * Gathers the headlines that the head of a page tells of, as they stand there. Schema.org's `headline` is the article's
 * by definition and `og:title` the name it goes by elsewhere; a window's title is written for searching.
 */
export function toldHeadlines({ linked, isAboutPage, meta, head }: PageFacts): readonly ToldHeadline[] {
  const all: (readonly [string, string | null | undefined, number])[] = [
    ['structured data', linked?.headline, isAboutPage ? DECLARED + 0.25 : DOUBTFUL],
    ['og:title', meta('og:title'), DECLARED],
    ['title', head.title, 0.15],
    ['twitter:title', meta('twitter:title'), 0.05],
  ];
  return all.flatMap(([source, text, votes]) =>
    text ? [{ text: asOneLine(plain(uncut(text, linked?.headline ?? ''))), votes, source }] : [],
  );
}

/** The whole headline, where a page forgot to escape the quotation mark that ends its attribute: `content="He said "no""`. */
function uncut(text: string, headline: string): string {
  const kept = text.trimEnd();
  const isCut = headline.startsWith(kept) && headline.slice(kept.length).trimStart().startsWith('"');
  return isCut ? headline : text;
}

/** Without marks of its type or its letters, which publishing systems leave in it: `<i>The Mole</i> sinks`, `Mole &amp; quay`. */
function plain(text: string): string {
  return decodeEntities(text.includes('<') ? text.replace(/<\/?[a-z][^<>]{0,80}>/gi, '') : text);
}

function asOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
