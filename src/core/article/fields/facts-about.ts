import { saysSame } from '../../text/says-same.ts';
import type { LinkedArticle } from './linked-article.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * What a page tells of an article that it has loaded under its own: the structured data's entry with that heading, and
 * what holds for the whole site. Its title, address, dates and authors are another's.
 *
 *     factsAbout(facts, 'Roof found').meta('og:title')       // null
 *     factsAbout(facts, 'Roof found').meta('og:site_name')   // 'The Coast Daily'
 */
export function factsAbout(facts: PageFacts, heading: string): PageFacts {
  const own = facts.articles.find(({ headline }) => headline !== null && saysSame(headline, heading));
  const metas = (name: string) => (OF_SITE.has(name) ? facts.metas(name) : []);
  return {
    ...facts,
    head: { ...facts.head, title: '', canonical: null },
    metas,
    meta: (...names) => names.flatMap(metas)[0] ?? null,
    linked: own ?? (facts.linked && likeOf(facts.linked)),
  };
}

const OF_SITE: ReadonlySet<string> = new Set(
  'application-name content-language language og:locale og:site_name og:type'.split(' '),
);

/** What articles under each other have in common: they are of one kind, outlet and language. */
function likeOf({ types, publisher, lang }: LinkedArticle): LinkedArticle {
  return {
    types,
    publisher,
    lang,
    headline: null,
    authors: [],
    published: null,
    modified: null,
    section: null,
    urls: [],
  };
}
