import type { Actor } from '../../../actors/actor.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { type FeatureTree, scorePieces } from '../../../linear-model/feature-tree.ts';
import { carryFeatures, type Neighbour } from '../../constructs/carried-over.ts';
import type { Candidate, Place } from '../../constructs/construct.ts';
import type { Setting } from '../../describe-setting.ts';
import { bestScored } from './best-scored.ts';
import { type Before, carriedSpeakerFeatures, lastSpeakerFeatures } from './features/last-speaker-features.ts';
import { isLabelled } from './is-labelled.ts';
import { isNewcomers } from './is-newcomers.ts';
import { isPutToSomebody } from './is-put-to-somebody.ts';
import { isReportedBehind } from './is-reported-behind.ts';
import type { ScoredProposal } from './score-proposals.ts';

/** A pair of marks that is speech, and who may have said it. */
export type Heard = { readonly place: Place; readonly setting: Setting; readonly proposals: readonly ScoredProposal[] };

/** The chosen speaker of a quote; `from` tells which neighbour it was carried over from. */
export type Ranked = { readonly candidate: Candidate; readonly from: Neighbour | null; readonly certainty: number };

type Option = { readonly candidate: Candidate; readonly from: Neighbour | null; readonly score: number };

/** Says who the chosen speaker of a quote, given by its number, is; asked once for each, in text order. */
export type Resolve = (ranked: Ranked | null, index: number) => Actor | null;

const NEIGHBOURS = [
  ['before', -1],
  ['before-that', -2],
  ['next', 1],
] as const satisfies readonly (readonly [Neighbour, number])[];

/**
 * Chooses the speaker of each quote, in text order: the candidate with the highest score, where the speakers of the
 * quotes before (already chosen) and the best of the next (its own candidates alone) count as candidates too.
 *
 * @returns `null` where nobody was proposed.
 */
export function rankSpeakers(heard: readonly Heard[], model: FeatureTree | null, resolve: Resolve): (Ranked | null)[] {
  const chosen: (Ranked | null)[] = [];
  const actors: (Actor | null)[] = [];
  heard.forEach((one, index) => {
    const turn = one.place.pack.hearsTurns ? turnBefore(heard, actors, index) : null;
    const isNew = isNewcomers(one.place);
    const neighbours = mayGoOn(one) ? NEIGHBOURS : [];
    const carried = neighbours.flatMap(([neighbour, step]): Option[] => {
      if (isNew && step < 0) return [];
      const other = heard[index + step];
      const candidate = step < 0 ? chosen[index + step]?.candidate : bestScored(other?.proposals ?? [])?.candidate;
      if (other === undefined || candidate === undefined) return [];
      if (other.place.paragraphs !== one.place.paragraphs || isLabelled(one.proposals)) return [];
      const features = carryFeatures(one.place, one.setting, neighbour, other.place, other.setting);
      const actor = step < 0 ? (actors[index + step] ?? null) : namedBy(other.place, candidate);
      if (turn !== null) features.push(...carriedSpeakerFeatures(one.place, neighbour, actor, turn));
      return [{ candidate, from: neighbour, score: scorePieces(model, features) }];
    });
    const ranked = choose([...ownOptions(one, turn, model), ...carried], one.place.pack);
    chosen.push(ranked);
    actors.push(resolve(ranked, index));
  });
  return chosen;
}

/** Whether whoever spoke before, or speaks next, may speak here too. */
function mayGoOn({ place, proposals }: Heard): boolean {
  if (place.source !== null || isPutToSomebody(place)) return false;
  return !proposals.some(({ candidate }) => isReportedBehind(place, candidate));
}

function ownOptions({ place, setting, proposals }: Heard, turn: Before | null, model: FeatureTree | null): Option[] {
  return proposals.map(({ candidate, score }) => {
    const more = turn === null ? 0 : scorePieces(model, lastSpeakerFeatures(place, setting, candidate, turn));
    return { candidate, from: null, score: score + more };
  });
}

function turnBefore(heard: readonly Heard[], actors: readonly (Actor | null)[], index: number): Before {
  return {
    last: actors[index - 1] ?? null,
    beforeThat: actors[index - 2] ?? null,
    place: heard[index - 1]?.place ?? null,
  };
}

function namedBy({ cast }: Place, { phrase, speaker }: Candidate): Actor | null {
  return phrase.kind === 'name' ? cast.actorAt(speaker) : null;
}

/**
 * The option with the highest score. Where a speaker's name alone is right, as it was learned, all options of one name
 * count together; in English, where "the captain, Ada Byron" is right too, its parts would only rival it.
 */
function choose(options: readonly Option[], { namesRoles }: LanguagePack): Ranked | null {
  const top = bestScored(options);
  if (top === null) return null;
  const wordsOf = ({ candidate: { speaker } }: Option): number => (namesRoles ? speaker.end : speaker.start);
  const shares = new Map<number, number>();
  for (const option of options) {
    const words = wordsOf(option);
    shares.set(words, (shares.get(words) ?? 0) + Math.exp(option.score - top.score));
  }
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
  const most = namesRoles ? Math.max(...shares.values()) : (shares.get(wordsOf(top)) ?? 0);
  const first = namesRoles
    ? (bestScored(options.filter((option) => shares.get(wordsOf(option)) === most)) ?? top)
    : top;
  return { candidate: withCue(first, options).candidate, from: first.from, certainty: most / total };
}

/** Of several ways to the same words, one with a verb of speech tells the reader more than one with none. */
function withCue(chosen: Option, options: readonly Option[]): Option {
  const { cue, speaker } = chosen.candidate;
  if (chosen.from !== null || cue !== null) return chosen;
  const told = options.filter(
    ({ candidate, from }) =>
      from === null &&
      candidate.clause?.verb?.force === 'saying' &&
      candidate.speaker.start === speaker.start &&
      candidate.speaker.end === speaker.end,
  );
  return bestScored(told) ?? chosen;
}
