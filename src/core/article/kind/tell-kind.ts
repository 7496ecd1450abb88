import type { PageFacts } from '../fields/page-facts.ts';
import { PATH_WORDS } from '../words/path-words.ts';

/** What is known of a page when it is asked whether it is a news article. */
export type Signs = {
  readonly url: string;
  readonly facts: PageFacts;
  /** Weight of the article's running text, and its share in that of the whole page. */
  readonly weight: number;
  readonly share: number;
  readonly paragraphs: number;
  /** Its headline is shown. */
  readonly hasHeadline: boolean;
  /** A date in the head or shown between headline and text. */
  readonly hasDate: boolean;
  /** How many dates stand among the paragraphs: many in forums and lists. */
  readonly datesWithin: number;
};

/** Whether a page is an article, and the rule that says so. */
export type Verdict = { readonly kind: 'article' | 'other'; readonly evidence: string };

type Rule = readonly [evidence: string, kind: Verdict['kind'], holds: (signs: Signs) => boolean];

/** The least weight of running text that an article has as a rule. */
const ENOUGH = 250;

/** The first rule that holds decides. */
const RULES: readonly Rule[] = [
  ['no running text', 'other', ({ weight }) => weight < 80],
  ['structured data: news article', 'article', (signs) => declares(signs, NEWS_TYPES)],
  ['structured data: another thing', 'other', ({ facts }) => facts.types.some((type) => OTHER_TYPES.has(type))],
  ['folder in the address', 'other', isInOtherFolder],
  ['short, told to be an article of a day, most of the page', 'article', isShortArticle],
  ['too little running text', 'other', ({ weight }) => weight < ENOUGH],
  ['no date, address of the whole site', 'other', ({ url, hasDate }) => !hasDate && isRoot(url)],
  ['og:type article, headline, most of the page', 'article', isPlainArticle],
  ['no date', 'other', ({ hasDate }) => !hasDate],
  ['many dates among the paragraphs', 'other', ({ datesWithin }) => datesWithin > 3],
  ['text is a small part of the page', 'other', ({ share }) => share < 0.3],
  ['structured data: article, dated', 'article', (signs) => declares(signs, ARTICLE_TYPES)],
  ['og:type article, dated', 'article', ({ facts }) => isDeclaredOpen(facts)],
  ['date, long text, wordy or dated address', 'article', isUndeclaredArticle],
];

/**
 * Tells a news article from every other page, with the reason.
 *
 *     a page with NewsArticle in its structured data and 3,000 letters of text   → article
 *     a shop's page with og:type article and a price, a forum's thread           → other
 */
export function tellKind(signs: Signs): Verdict {
  const rule = RULES.find(([, , holds]) => holds(signs));
  return rule ? { kind: rule[1], evidence: rule[0] } : { kind: 'other', evidence: 'nothing says that it is one' };
}

/** How the types of news articles end, and those of all articles. */
const NEWS_TYPES = 'AnalysisArticle LiveBlogPosting NewsArticle NewspaperArticle OpinionArticle ReportageArticle'.split(
  ' ',
);
const ARTICLE_TYPES = ['Article', 'BlogPosting'];

const OTHER_TYPES: ReadonlySet<string> = new Set([
  'APIReference',
  'Book',
  'CollectionPage',
  'Course',
  'DiscussionForumPosting',
  'FAQPage',
  'HowTo',
  'JobPosting',
  'LocalBusiness',
  'Movie',
  'Product',
  'ProductGroup',
  'QAPage',
  'Recipe',
  'SearchResultsPage',
  'Service',
  'SoftwareApplication',
  'SoftwareSourceCode',
  'TechArticle',
  'VideoGame',
]);

/** The structured data may list other pages' articles: only what is about this page counts. */
function declares({ facts }: Signs, endings: readonly string[]): boolean {
  const isOfThem = (type: string) => endings.some((ending) => type.endsWith(ending));
  return facts.isAboutPage && (facts.linked?.types.some(isOfThem) ?? false);
}

function segmentsOf(url: string): readonly string[] {
  const path = url.replace(/^[A-Za-z]+:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  return path
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
}

function isInOtherFolder({ url }: Signs): boolean {
  return segmentsOf(url).some((segment) => PATH_WORDS.has(segment));
}

function isPlainArticle({ facts, hasHeadline, paragraphs, weight, share }: Signs): boolean {
  return isDeclaredOpen(facts) && hasHeadline && paragraphs > 3 && weight > 800 && share > 0.8;
}

/** A news item may be two sentences; few other pages of so little text say when they were published. */
function isShortArticle({ facts, hasHeadline, share, weight }: Signs): boolean {
  const isDated = facts.meta('article:published_time') !== null;
  return weight < ENOUGH && isDeclaredOpen(facts) && isDated && hasHeadline && share > 0.6;
}

/** Open Graph knows articles alone; many a Chinese portal calls them news there. */
function isDeclaredOpen({ meta }: PageFacts): boolean {
  return OPEN_TYPES.has(meta('og:type')?.toLowerCase() ?? '');
}

const OPEN_TYPES: ReadonlySet<string> = new Set(['article', 'news', 'newsarticle']);

/** Home pages call themselves articles, too, but seldom of a day; one with a query may be an article: `/?p=123`. */
function isRoot(url: string): boolean {
  return segmentsOf(url).length === 0 && !url.includes('?');
}

function isUndeclaredArticle({ url, paragraphs, weight }: Signs): boolean {
  const segments = segmentsOf(url);
  const isWordy = segments.some((segment) => segment.split(/[-_]/).length > 3 || /\d{5}/.test(segment));
  return (isWordy || isDated(segments)) && paragraphs > 3 && weight > 600;
}

/** `/2026/03/02/harbour`, `/2026-03/harbour` */
function isDated(segments: readonly string[]): boolean {
  return segments.some(
    (segment, at) =>
      /^(?:19|20)\d\d(?:-[01]?\d)?$/.test(segment) && (segment.length > 4 || /^[01]?\d$/.test(segments[at + 1] ?? '')),
  );
}
