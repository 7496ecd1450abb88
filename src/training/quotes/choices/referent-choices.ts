import type { Actor } from '../../../core/actors/actor.ts';
import { followActors } from '../../../core/actors/follow-actors.ts';
import { hearGender } from '../../../core/actors/genders/hear-gender.ts';
import { articleFromText } from '../../../core/article/article-from-text.ts';
import { packOf } from '../../../core/languages/pack-of.ts';
import { readPlaces } from '../../../core/quotes/read-places.ts';
import { referentsOf } from '../../../core/quotes/speakers/referents/features/referent-features.ts';
import { gendersTold } from '../../../core/quotes/speakers/referents/genders-told.ts';
import type { Turn } from '../../../core/quotes/speakers/referents/resolve-speaker.ts';
import type { Sighting } from '../../../core/quotes/speakers/referents/sightings/actor-index.ts';
import { indexActors } from '../../../core/quotes/speakers/referents/sightings/index-actors.ts';
import { sightingsIn } from '../../../core/quotes/speakers/referents/sightings/sightings-in.ts';
import { strangersIn } from '../../../core/quotes/speakers/referents/strangers-in.ts';
import type { Span } from '../../../core/text/span.ts';
import { featureNames } from '../../linear-model/feature-names.ts';
import type { Choice } from '../../linear-model/fit-weights.ts';
import { modelOf } from '../../model-of.ts';
import type { NewsArticle } from '../../parse-news.ts';

/** Whom the pronouns and roles of one training article stand for, among everybody named before. */
export function referentChoices(news: NewsArticle): Choice[] {
  const pack = packOf(news.lang);
  if (pack === null) return [];
  const article = articleFromText(news.text, news.lang);
  const { names, learned } = modelOf(news.lang);
  const { actors, silent } = followActors(article, names, learned?.roles ?? null);
  const { paragraphs } = readPlaces(article, pack, actors);
  const index = indexActors(actors, paragraphs, silent);
  const strangers = strangersIn(paragraphs, index, news.text, pack);
  const genders = new Map(gendersTold(actors, news.text, pack));
  const referents = new Map(actors.map((actor) => [actor.id, referentOf(actor, news)]));
  const named = new Set(news.names.map(({ referent }) => referent));
  const resolvedBefore: Sighting[] = [];
  return news.roles.flatMap((label) => {
    if (label.referent === null || isInMarks(label, news)) return [];
    const lastTurn = turnBefore(label.start, news, actors, referents);
    const resolution = {
      text: news.text,
      pack,
      index,
      strangers,
      learned: null,
      genders,
      lastTurn,
      resolvedBefore: [...resolvedBefore],
      labels: false,
      narrator: null,
    };
    const options = referentsOf(label, resolution);
    const right = options.map(({ actor }) =>
      actor === null ? !named.has(label.referent) : referents.get(actor.id) === label.referent,
    );
    const known = actors.find(({ id }) => referents.get(id) === label.referent);
    if (known !== undefined) hearGender(genders, known, news.text.slice(label.start, label.end), pack);
    if (known !== undefined && !sightingsIn(index, label).some(({ actor }) => actor === known))
      resolvedBefore.push(index.sight(known, { ...label, kind: label.type === 'PRON' ? 'pronoun' : 'role' }));
    return right.includes(true) ? [{ options: options.map(({ features }) => featureNames(features)), right }] : [];
  });
}

/** Whether it is said in marks: there the narrator's words for somebody do not hold. */
function isInMarks(label: Span, { quotes }: NewsArticle): boolean {
  return quotes.some(({ start, end, kind }) => kind !== 'indirect' && start <= label.start && label.end <= end);
}

/** The referent that most of an actor's names are marked with. */
function referentOf({ mentions }: Actor, { names }: NewsArticle): string | null {
  const counts = new Map<string, number>();
  for (const { start, end, kind } of mentions) {
    const label = kind === 'name' ? names.find((name) => name.start < end && start < name.end) : undefined;
    if (label === undefined || label.referent === null) continue;
    counts.set(label.referent, (counts.get(label.referent) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

function turnBefore(
  offset: number,
  { quotes, text }: NewsArticle,
  actors: readonly Actor[],
  referents: ReadonlyMap<string, string | null>,
): Turn | null {
  const last = quotes.findLast(
    ({ end, kind }) => kind !== 'indirect' && end <= offset && /[.!?\n]/.test(text.slice(end, offset)),
  );
  const referent = last?.speakers[0];
  const speaker = referent === undefined ? undefined : actors.find(({ id }) => referents.get(id) === referent);
  return last === undefined || speaker === undefined ? null : { speaker, end: last.end };
}
