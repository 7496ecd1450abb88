import type { Actor } from '../../../core/actors/actor.ts';
import { carryFeatures, type Neighbour } from '../../../core/quotes/constructs/carried-over.ts';
import type { Candidate, Place } from '../../../core/quotes/constructs/construct.ts';
import {
  type Before,
  carriedSpeakerFeatures,
  lastSpeakerFeatures,
} from '../../../core/quotes/speakers/ranking/features/last-speaker-features.ts';
import { isLabelled } from '../../../core/quotes/speakers/ranking/is-labelled.ts';
import type { Span } from '../../../core/text/span.ts';
import { featureNames } from '../../linear-model/feature-names.ts';
import type { Choice } from '../../linear-model/fit-weights.ts';
import type { GoldArticle, GoldQuote } from '../gold/gold.ts';
import { namesGoldSpeaker } from '../gold/names-gold-speaker.ts';
import { overlapOf } from '../gold/overlap-of.ts';
import type { Seen } from '../seen.ts';

/** What the ranker has to choose from at a quote of one article, and the quote itself. */
export type SpeakerChoice = Choice & { readonly seen: Seen };

const NEIGHBOURS = [
  ['before', -1],
  ['before-that', -2],
  ['next', 1],
] as const satisfies readonly (readonly [Neighbour, number])[];

/**
 * The choices of one article: its annotated quotes, their neighbours' speakers taken as the annotators have them.
 * Where nobody is proposed by the annotated words (a quote whose paragraph does not name its speaker has none), any words
 * for the same person are right.
 */
export function speakerChoices(seen: readonly Seen[]): SpeakerChoice[] {
  const quotes = seen.filter((one) => one.gold !== null);
  return quotes.map((one, index) => {
    const turn = one.place.pack.hearsTurns ? turnBefore(quotes, index) : null;
    const carried = NEIGHBOURS.flatMap(([neighbour, step]) => {
      const other = quotes[index + step];
      if (other === undefined || one.gold === null || other.gold === null || isLabelled(one.proposals)) return [];
      const features = carryFeatures(one.place, one.setting, neighbour, other.place, other.setting);
      if (turn !== null) features.push(...carriedSpeakerFeatures(one.place, neighbour, actorOf(other), turn));
      return [{ features, right: sameSpeaker(one.gold, other.gold) }];
    });
    const own = one.proposals.map(({ candidate, features }) => ({
      features:
        turn === null ? features : [...features, ...lastSpeakerFeatures(one.place, one.setting, candidate, turn)],
      right: isRight(one, candidate),
    }));
    const isNamed = own.some(({ right }) => right);
    const known = isNamed
      ? own
      : own.map(({ features }, at) => ({
          features,
          right: standsForSpeaker(one, one.proposals[at]?.candidate.speaker),
        }));
    const options = [...known, ...carried];
    return {
      seen: one,
      options: options.map(({ features }) => featureNames(features)),
      right: options.map(({ right }) => right),
    };
  });
}

/** The engine's actor whom the annotators name as the speaker. */
function actorOf({ article: { mentions }, gold, place: { cast } }: Seen): Actor | null {
  const speaker = gold?.canonicalSpeaker;
  if (speaker === undefined) return null;
  for (const mention of mentions) {
    const actor = mention.referent === speaker ? cast.actorAt(mention) : null;
    if (actor !== null) return actor;
  }
  return null;
}

function turnBefore(quotes: readonly Seen[], index: number): Before {
  const [last, beforeThat] = [quotes[index - 1], quotes[index - 2]];
  return {
    last: last === undefined ? null : actorOf(last),
    beforeThat: beforeThat === undefined ? null : actorOf(beforeThat),
    place: last?.place ?? null,
  };
}

function isRight({ article, gold, place }: Seen, candidate: Candidate): boolean {
  if (gold === null || gold.speaker === null) return false;
  return (
    namesGoldSpeaker(article.text, candidate.speaker, gold.speaker) || isMeantByRelative(place, candidate, gold.speaker)
  );
}

/** "Ada Byron, | who | said": annotators name the little word, the engine whom it stands for. */
function isMeantByRelative({ paragraphs, pack }: Place, { clause, paragraph }: Candidate, gold: Span): boolean {
  if (clause?.order !== 'relative') return false;
  const word = paragraphs[paragraph]?.frame.units[clause.verbFrom - 1];
  return word !== undefined && word.start === gold.start && word.end === gold.end && pack.relatives.has(word.lower);
}

function standsForSpeaker({ article, gold, place }: Seen, words: Span | undefined): boolean {
  const speaker = gold?.canonicalSpeaker;
  if (speaker === undefined || words === undefined || place.pack.group !== 'european') return false;
  return referentOf(article, words) === speaker;
}

/** Whom words stand for: the mention that has most in common with them; `null`: nobody who has a name. */
function referentOf({ mentions }: GoldArticle, words: Span): string | null {
  let [most, referent]: [number, string | null] = [0, null];
  for (const mention of mentions) {
    const common = overlapOf(mention, words);
    if (common > most) [most, referent] = [common, mention.referent];
  }
  return referent;
}

function sameSpeaker(one: GoldQuote, other: GoldQuote): boolean {
  if (one.speaker !== null && other.speaker !== null) return one.speaker.start === other.speaker.start;
  return one.canonicalSpeaker !== undefined && one.canonicalSpeaker === other.canonicalSpeaker;
}
