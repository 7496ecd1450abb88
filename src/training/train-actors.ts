import { FAMOUS_PEOPLE } from '../core/actors/lists/famous-people.ts';
import { addEntry, type Lexicon, makeLexicon } from '../core/actors/model/lexicon.ts';
import type { Reach } from '../core/actors/model/read-document.ts';
import { type Lesson, makeSegments } from './make-segments.ts';
import type { NewsArticle } from './parse-news.ts';
import { makeRandom } from './random.ts';
import type { Entries } from './read-lexicon.ts';
import { type FullName, renamePeople } from './rename-people.ts';
import { type Settings, trainCrf } from './train-crf.ts';
import { writeModel } from './write-model.ts';

export type Plan = Settings & {
  readonly lang: string;
  readonly reach: Reach;
  /** A feature must be seen so often. */
  readonly least: number;
  /** Copies of the news with other people in it, and what one counts. */
  readonly copies: number;
  readonly copyWeight: number;
  readonly prune: number;
};

/** Trains a model and gives the bytes of its file; the same news, lists and plan give the same bytes. */
export function trainActors(news: readonly NewsArticle[], entries: Entries, plan: Plan): Uint8Array {
  const { segments, keys } = makeSegments(makeLessons(news, plan), fillLexicon(entries), plan.reach, plan.least);
  const weights = trainCrf(segments, keys.length, plan);
  return writeModel({ lang: plan.lang, reach: plan.reach, weights, keys, entries, prune: plan.prune });
}

/** The articles as they are, and copies in which the people bear the names of those whom real news names most. */
function makeLessons(news: readonly NewsArticle[], { seed, copies, copyWeight }: Plan): Lesson[] {
  const random = makeRandom(seed);
  const names = readFullNames();
  const nextName = () => names[Math.floor(random() * names.length)] ?? { given: 'Ada', surname: 'Byron' };
  const renamed = Array.from({ length: copies }, () =>
    news.map((article) => ({ article: renamePeople(article, nextName), weight: copyWeight })),
  );
  return [...news.map((article) => ({ article, weight: 1 })), ...renamed.flat()];
}

function readFullNames(): FullName[] {
  return FAMOUS_PEOPLE.split('\n').flatMap((line) => {
    const [given, ...rest] = (line.split('|')[0] ?? '').split(' ');
    const isFull = given !== undefined && (rest.length === 1 || rest.length === 2);
    return isFull ? [{ given, surname: rest.join(' ') }] : [];
  });
}

function fillLexicon({ lists, clusters }: Entries): Lexicon {
  const lexicon = makeLexicon(lists.size + clusters.size);
  for (const [key, set] of lists) addEntry(lexicon, key, set, 0);
  for (const [key, packed] of clusters) addEntry(lexicon, key, 0, packed);
  return lexicon;
}
