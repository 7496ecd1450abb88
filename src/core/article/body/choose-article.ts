import { overlapWith } from '../../text/overlap-with.ts';
import { factsAbout } from '../fields/facts-about.ts';
import { toldHeadlines } from '../fields/headline/told-headlines.ts';
import type { PageFacts } from '../fields/page-facts.ts';
import { sumWithin } from '../layout/sum-within.ts';
import type { Layout } from '../layout.ts';
import type { Frame, PageOutline } from '../page-outline.ts';
import type { FrameMark } from '../parts/furniture/boxes/frame-mark.ts';
import { ARTICLE_WORDS } from '../words/elements/article-words.ts';

/** So much running text makes an `<article>` with its own first heading an article, and no teaser. */
const ENOUGH = 300;

/** So much of an address's words must stand in a heading before the address decides. */
const ALIKE = 0.3;

/** Of the articles that a page has loaded the one to be read, and what is told of it. */
export type ChosenArticle = {
  /** The others are marked in it, and have no running text. */
  readonly layout: Layout;
  readonly facts: PageFacts;
  /** The frames of all of them, in order; empty where there is one at most. */
  readonly loaded: readonly number[];
  /** The chosen one's frame; `null`: there is nothing to choose from. */
  readonly frame: number | null;
};

/**
 * Chooses among articles that a page has loaded one under the other: the one that the reader looks at; where that is not
 * known the one whose heading the address has, since pages change it as the reader goes on; else the one that the head
 * tells of; else the first. What the head tells of another one is not believed of it.
 *
 *     /harbour-reopens, <article><h1>Harbour reopens</h1>…</article> <article><h1>Roof found</h1>…</article>   → the first
 *     the same, and the reader has scrolled to the second                                                      → the second
 *     <article><h1>Storm, hour by hour</h1> <article><h2>14:05</h2>…</article> …</article>                    → all: posts
 *
 * @param viewed the frame of the one that the reader looks at
 */
export function chooseArticle(layout: Layout, facts: PageFacts, viewed: number | null): ChosenArticle {
  const articles = articlesOf(layout);
  const [first] = articles;
  if (first === undefined || articles.length < 2) return { layout, facts, loaded: [], frame: null };
  const addressed = mostLike(articles, slugOf(layout.outline.url));
  const told = mostLikeTold(articles, facts);
  const own = articles.find(({ frame }) => frame === viewed) ?? addressed ?? told ?? first;
  const isTold = own === (told ?? addressed ?? first);
  return {
    layout: withoutOthers(layout, articles, own),
    facts: isTold ? facts : factsAbout(facts, own.heading),
    loaded: articles.map(({ frame }) => frame),
    frame: own.frame,
  };
}

function withoutOthers(layout: Layout, articles: readonly WholeArticle[], own: WholeArticle): Layout {
  const isOther = layout.outline.frames.map(() => false);
  for (const { frame } of articles) isOther.fill(frame !== own.frame, frame, (layout.ends[frame] ?? frame) + 1);
  return {
    ...layout,
    prose: layout.prose.map((weight, index) => (isOther[layout.outline.blocks[index]?.frame ?? 0] ? 0 : weight)),
    marks: layout.marks.map((mark, frame) => (isOther[frame] ? OTHER : mark)),
  };
}

const OTHER: FrameMark = { kind: 'other-article', evidence: 'another article with a heading of its own' };

type WholeArticle = { readonly frame: number; readonly heading: string };

/**
 * The outermost `<article>` elements with a first heading and enough text of their own; where there are not two, other
 * elements with such that are called articles and are built alike.
 */
function articlesOf(layout: Layout): readonly WholeArticle[] {
  const { outline, prose } = layout;
  if (outline.blocks.filter(({ holder }) => outline.frames[holder]?.tag === 'h1').length < 2) return [];
  const within = sumWithin(outline, prose);
  const whole = firstHeadings(outline).flatMap((heading, frame) =>
    heading !== null && (within[frame] ?? 0) >= ENOUGH ? [{ frame, heading }] : [],
  );
  const tagged = outermost(
    layout,
    whole.filter(({ frame }) => outline.frames[frame]?.tag === 'article'),
  );
  return tagged.length > 1 ? tagged : outermost(layout, calledArticles(outline.frames, whole));
}

function outermost({ ends }: Layout, articles: readonly WholeArticle[]): readonly WholeArticle[] {
  let end = -1;
  return articles.filter(({ frame }) => {
    if (frame <= end) return false;
    end = ends[frame] ?? frame;
    return true;
  });
}

/**
 * The first that are of one tag and class, called articles, and stand in the page several times.
 *
 *     <div class="article-page">…</div> <div class="article-page">…</div>   → both
 *     <div class="article-page">…</div> <div class="article-foot">…</div>   → none
 */
function calledArticles(frames: readonly Frame[], whole: readonly WholeArticle[]): readonly WholeArticle[] {
  const groups = new Map<string, WholeArticle[]>();
  for (const article of whole) {
    const { tag = '', className = '', words = [] } = frames[article.frame] ?? {};
    if (!(tag === 'div' || tag === 'section') || !words.some((word) => ARTICLE_WORDS.has(word))) continue;
    const name = `${tag} ${className}`;
    const group = groups.get(name);
    if (group) group.push(article);
    else groups.set(name, [article]);
  }
  return [...groups.values()].find(({ length }) => length > 1) ?? [];
}

/** The first `<h1>` inside each frame. */
function firstHeadings({ frames, blocks }: PageOutline): readonly (string | null)[] {
  const headings = frames.map((): string | null => null);
  for (const { holder, frame, text } of blocks) {
    if (frames[holder]?.tag !== 'h1') continue;
    for (let at: number | null = frame; at !== null && headings[at] === null; at = frames[at]?.parent ?? null)
      headings[at] = text;
  }
  return headings;
}

function mostLike(articles: readonly WholeArticle[], words: string): WholeArticle | null {
  const likeness = overlapWith(words);
  const ranked = articles
    .map((article) => ({ article, share: likeness(article.heading) }))
    .sort((one, other) => other.share - one.share);
  const [first, second] = ranked;
  return first && first.share >= ALIKE && first.share > (second?.share ?? 0) ? first.article : null;
}

function mostLikeTold(articles: readonly WholeArticle[], facts: PageFacts): WholeArticle | null {
  for (const { text } of toldHeadlines(facts)) {
    const found = mostLike(articles, text);
    if (found) return found;
  }
  return null;
}

/** The words of the longest part of an address: `/news/2026/harbour-reopens-4711.html` → harbour reopens. */
function slugOf(url: string): string {
  const path = url.replace(/^[A-Za-z]+:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  const parts = path.split('/').map((part) => part.replace(/\.\w{2,5}$/, '').replace(/[-_\d]+/g, ' '));
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '').trim();
}
