import { articleKey } from './address/article-key.ts';
import type { Article, Block } from './article.ts';
import { chooseArticle } from './body/choose-article.ts';
import { type Body, findBody } from './body/find-body.ts';
import { findChorus } from './body/find-chorus.ts';
import { findPosts } from './body/find-posts.ts';
import { findStart } from './body/find-start.ts';
import { findIslands } from './body/islands.ts';
import { findLede } from './body/lede/find-lede.ts';
import { findAuthors } from './fields/authors/find-authors.ts';
import { findDates } from './fields/dates/find-dates.ts';
import { matchWrittenDate } from './fields/dates/match-written-date.ts';
import { findSection } from './fields/find-section.ts';
import { findSiteName } from './fields/find-site-name.ts';
import { findHeadline, type Headline } from './fields/headline/find-headline.ts';
import { findLanguage } from './fields/language/find-language.ts';
import { type PageFacts, pageFacts } from './fields/page-facts.ts';
import { type Signs, tellKind } from './kind/tell-kind.ts';
import { type Layout, layOut } from './layout.ts';
import type { PageOutline } from './page-outline.ts';
import { correctionsBelow } from './parts/around/corrections-below.ts';
import { partsAbove } from './parts/around/parts-above.ts';
import { assembleParts } from './parts/assemble-parts.ts';
import { dropEndMatter } from './parts/furniture/drop-end-matter.ts';
import { dropLinkLeads } from './parts/furniture/drop-link-leads.ts';
import { namePart } from './parts/name-part.ts';
import type { NamedBlock } from './parts/named-block.ts';
import type { Part } from './parts/part.ts';
import type { Story } from './parts/story.ts';

/** An article and how it came about. */
export type Composition = {
  readonly article: Article;
  /** For each of its blocks the index of the outline's block it came from. */
  readonly sources: readonly number[];
  /** The frames of all whole articles that the page has loaded, in order; empty where there is one at most. */
  readonly loaded: readonly number[];
  /** The one of them that this is. */
  readonly frame: number | null;
};

/**
 * Makes an article of the outline of a page: the fields, the parts in reading order, what was left out.
 *
 *     composeArticle(outline).article.headline   // 'Harbour reopens'
 *
 * @param viewed of several articles the frame of the one that the reader looks at
 */
export function composeArticle(outline: PageOutline, viewed: number | null = null): Composition {
  const told = pageFacts(outline.head, outline.url);
  const { layout, facts, loaded, frame } = chooseArticle(layOut(outline), told, viewed);
  const body = findBody(layout);
  const { siteName, headline, dates, authors } = findFields(layout, facts, body);
  const parts = body ? partsOf(tellStory(layout, body, headline, { siteName, authors: authors.names })) : [];
  // What was loaded under an article is of its kind, and dated if that is: it may not say so again.
  const hasDate = dates.published !== null || findDates(layout, told, 0).published !== null;
  const hasHeadline = (headline?.block ?? null) !== null;
  const verdict = tellKind(signsOf(layout, told, parts, { hasDate, hasHeadline }));
  const { blocks, sources, text, furniture } = assembleParts(outline, parts);
  const language = findLanguage(facts, text);
  const article: Article = {
    kind: verdict.kind,
    key: articleKey(outline.url, facts.head.canonical),
    url: outline.url,
    lang: language.lang,
    siteName,
    section: findSection(facts),
    headline: headline?.text ?? null,
    authors: authors.names,
    published: dates.published,
    modified: dates.modified,
    lede: ledeIn(text, blocks),
    blocks,
    text,
    furniture,
    ...(outline.isWhole ? {} : { incomplete: true as const }),
    evidence: {
      kind: verdict.evidence,
      lang: language.evidence,
      headline: headline?.evidence ?? 'found nowhere',
      authors: authors.evidence,
      published: dates.evidence,
    },
  };
  return { article, sources, loaded, frame };
}

/** What is known of the article as a whole; what stands near its beginning counts as said of it. */
function findFields(layout: Layout, facts: PageFacts, body: Body | null) {
  const siteName = findSiteName(facts);
  const headline = findHeadline(layout, facts, siteName, body?.first ?? 0);
  const dates = findDates(layout, facts, body?.first ?? layout.outline.blocks.length);
  const heading = headline?.block ?? null;
  const near = { from: (heading ?? body?.first ?? 0) - 8, to: (body?.first ?? 0) + 2, heading };
  const authors = findAuthors({ layout, facts, siteName, body, near });
  return { siteName, headline, dates, authors };
}

function ledeIn(text: string, blocks: readonly Block[]): string | null {
  const lede = blocks.filter((block) => block.kind === 'lede');
  return lede.length > 0 ? lede.map((block) => text.slice(block.start, block.end)).join(' ') : null;
}

function tellStory(
  layout: Layout,
  body: Body,
  headline: Headline | null,
  fields: Pick<Story, 'authors' | 'siteName'>,
): Story {
  const chorus = findChorus(layout.outline.blocks);
  const posts = findPosts(layout, body);
  const islands = findIslands(layout, body, { chorus, posts });
  const start = findStart(layout, body, headline);
  const lede = findLede(layout, body, start, headline);
  return { layout, body, headline, ...fields, start, chorus, islands, lede, posts };
}

function partsOf(story: Story): readonly NamedBlock[] {
  const { outline, ends } = story.layout;
  const { start } = story;
  const lastFrame = ends[story.body.frame] ?? story.body.frame;
  const parts: NamedBlock[] = [];
  let index = start;
  for (; index < outline.blocks.length; index += 1) {
    const block = outline.blocks[index];
    if (!block || (block.frame > lastFrame && index > story.body.last)) break;
    parts.push({ index, part: namePart(story, index, block) });
  }
  const own = dropEndMatter(story, dropLinkLeads(story, parts));
  return [...partsAbove(story), ...own, ...correctionsBelow(story, index)];
}

function signsOf(
  layout: Layout,
  facts: PageFacts,
  parts: readonly NamedBlock[],
  fields: Pick<Signs, 'hasDate' | 'hasHeadline'>,
): Signs {
  const paragraphs = parts.filter(({ part }) => part.kind === 'paragraph');
  const weight = paragraphs.reduce((sum, { index }) => sum + (layout.prose[index] ?? 0), 0);
  const all = layout.prose.reduce((sum, one) => sum + one, 0);
  const first = paragraphs[0]?.index ?? 0;
  return {
    url: layout.outline.url,
    facts,
    weight,
    share: weight / Math.max(1, all),
    paragraphs: paragraphs.length,
    ...fields,
    datesWithin: parts.filter(({ index, part }) => index > first && isDate(layout, index, part)).length,
  };
}

/** Alone, or as a heading of what happened then. */
function isDate({ outline }: Layout, index: number, { kind }: Part): boolean {
  return kind === 'date' || (kind === 'subhead' && matchWrittenDate(outline.blocks[index]?.text ?? '') !== null);
}
