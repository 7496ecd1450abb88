import { FAMOUS_PEOPLE } from '../../core/actors/lists/people/famous-people.ts';
import type { Reach } from '../../core/actors/model/document/find-candidates.ts';
import { addEntries, type Lexicon, makeLexicon, NO_CLUSTERS } from '../../core/actors/model/lexicon/lexicon.ts';
import type { NewsArticle } from '../parse-news.ts';
import { averageRuns, type Run } from './crf/average-runs.ts';
import { type Settings, trainCrf } from './crf/train-crf.ts';
import { type Lesson, makeSegments } from './make-segments.ts';
import { makeRandom } from './random.ts';
import type { Entries } from './read-lexicon.ts';
import { recaseHeadline } from './recase-headline.ts';
import { type FullName, renamePeople } from './rename-people.ts';
import { writeModel } from './writing/write-model.ts';

/** How one model is trained. */
export type Plan = Omit<Settings, 'seed'> & {
  /** A run each; the model is their mean. */
  readonly seeds: readonly number[];
  /** BCP 47, those that the model is for. */
  readonly langs: readonly string[];
  readonly reach: Reach;
  /** A feature must be seen so often. */
  readonly least: number;
  /** Copies of the news with other people in it, and what one counts. */
  readonly copies: number;
  readonly copyWeight: number;
};

/** News, and how much an article of it counts; of news that `isCopied` there are copies with other people. */
export type Source = { readonly news: readonly NewsArticle[]; readonly weight: number; readonly isCopied: boolean };

/** Trains a model and gives the bytes of its file; the same news, lists and plan give the same bytes. */
export function trainActors(sources: readonly Source[], entries: Entries, plan: Plan): Uint8Array {
  const lexicon = fillLexicon(entries);
  const runs = plan.seeds.map((seed) => learn(sources, lexicon, plan, seed));
  return writeModel({ langs: plan.langs, reach: plan.reach, ...averageRuns(runs), entries });
}

function learn(sources: readonly Source[], lexicon: Lexicon, plan: Plan, seed: number): Run {
  const lessons = makeLessons(sources, plan, seed);
  const { segments, keys } = makeSegments(lessons, lexicon, plan.reach, plan.least);
  return { weights: trainCrf(segments, keys.length, { ...plan, seed }), keys };
}

/** Half of the copies keep their headline. */
function recase(article: NewsArticle, random: () => number): NewsArticle {
  const chance = random();
  if (chance < 0.5) return article;
  return recaseHeadline(article, chance < 0.75 ? 'capitals' : 'title');
}

/** The articles as they are, and copies in which the people bear the names of those whom real news names most. */
function makeLessons(sources: readonly Source[], { copies, copyWeight }: Plan, seed: number): Lesson[] {
  const random = makeRandom(seed);
  const names = readFullNames();
  const nextName = () => names[Math.floor(random() * names.length)] ?? { given: 'Ada', surname: 'Byron' };
  const originals = sources.flatMap(({ news, weight }) => news.map((article) => ({ article, weight })));
  const copied = sources.filter(({ isCopied }) => isCopied).flatMap(({ news }) => news);
  const renamed = Array.from({ length: copies }, () =>
    copied.map((article) => ({
      article: recase(renamePeople(article, nextName), random),
      weight: copyWeight,
    })),
  );
  return [...originals, ...renamed.flat()];
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
  for (const [key, set] of lists) addEntries(lexicon, Int32Array.of(key), set, NO_CLUSTERS);
  addEntries(lexicon, Int32Array.from(clusters.keys()), 0, Int32Array.from(clusters.values()));
  return lexicon;
}
