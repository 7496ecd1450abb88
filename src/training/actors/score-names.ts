import type { Name } from '../../core/actors/name.ts';
import type { Article } from '../../core/article/article.ts';
import { articleFromText } from '../../core/article/article-from-text.ts';
import type { NewsArticle } from '../parse-news.ts';

const KINDS = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: null } as const;

/** F1 in per cent by kind, and of all kinds together. */
export type Scores = Readonly<Record<'all' | 'person' | 'organisation' | 'place', number>>;

/** Scores found names against labelled ones: span and kind must be right. */
export function scoreNames(articles: readonly NewsArticle[], findNames: (article: Article) => readonly Name[]): Scores {
  const found = { all: 0, person: 0, organisation: 0, place: 0 };
  const labelled = { ...found };
  const right = { ...found };
  for (const article of articles) {
    const gold = new Set<string>();
    for (const { type, start, end } of article.names) {
      const kind = KINDS[type];
      if (kind === null) continue;
      gold.add(`${kind} ${start} ${end}`);
      labelled[kind] += 1;
    }
    for (const { kind, start, end } of findNames(articleFromText(article.text, article.lang))) {
      found[kind] += 1;
      if (gold.has(`${kind} ${start} ${end}`)) right[kind] += 1;
    }
  }
  for (const counts of [found, labelled, right]) counts.all = counts.person + counts.organisation + counts.place;
  const score = (kind: keyof Scores) => (200 * right[kind]) / Math.max(1, found[kind] + labelled[kind]);
  return { all: score('all'), person: score('person'), organisation: score('organisation'), place: score('place') };
}
