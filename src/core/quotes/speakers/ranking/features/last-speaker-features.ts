import type { Actor } from '../../../../actors/actor.ts';
import type { Pieces } from '../../../../linear-model/feature-tree.ts';
import type { Neighbour } from '../../../constructs/carried-over.ts';
import type { Candidate, Place } from '../../../constructs/construct.ts';
import type { Setting } from '../../../describe-setting.ts';
import { describeInside } from '../../../speech/features/inside.ts';
import { isNamedIn } from '../is-named-in.ts';

/** Further away, it does not matter how far. */
const FAR = 2;

/** What was said before a quote: by whom, by whom before that (`null`: nobody knows), and where. */
export type Before = { readonly last: Actor | null; readonly beforeThat: Actor | null; readonly place: Place | null };

/**
 * Whether a candidate spoke last, or before that, or is spoken to in the quote before.
 *
 *     “Sign it, Julián,” said Ada. “Never.”     → Julián is spoken to, Ada spoke last
 *
 * @returns Nothing where the candidate's words name nobody.
 */
export function lastSpeakerFeatures(
  place: Place,
  { subject, intro }: Setting,
  candidate: Candidate,
  before: Before,
): Pieces[] {
  const { construct, phrase, speaker } = candidate;
  const actor = phrase.kind === 'name' ? place.cast.actorAt(speaker) : null;
  if (actor === null) return [];
  const far = paragraphsSince(place, before);
  const last = sameness(before.last, actor);
  const beforeThat = sameness(before.beforeThat, actor);
  const isAddressed = before.place !== null && isNamedIn(describeInside(before.place).words, actor);
  return [
    ['again', last, far],
    ['again', last, beforeThat, far],
    ['again', construct, last, far],
    ['again', construct, last, subject],
    ['again', construct, last, intro],
    ['again', construct, last, beforeThat],
    ['addressed', isAddressed, far],
    ['addressed', construct, isAddressed],
  ];
}

/**
 * The same of somebody whose words may go on: whoever is named in words seldom says them.
 *
 *     “Ask Ada,” said Julián. “Sign it, Julián.”     → not Julián again
 */
export function carriedSpeakerFeatures(
  place: Place,
  neighbour: Neighbour,
  actor: Actor | null,
  before: Before,
): Pieces[] {
  const far = paragraphsSince(place, before);
  const kind = actor?.kind ?? 'unknown';
  const { words, own } = describeInside(place);
  const way = ['carry', neighbour];
  const features: Pieces[] = [
    [...way, 'kind', kind, far],
    [...way, 'own', own, kind],
  ];
  if (actor === null) return [...features, [...way, 'echo', 'unknown', far]];
  const other = neighbour === 'before' ? before.beforeThat : before.last;
  features.push([...way, 'echo', sameness(other, actor), far], [...way, 'inside', isNamedIn(words, actor), far]);
  if (before.place !== null)
    features.push([...way, 'addressed', isNamedIn(describeInside(before.place).words, actor), far]);
  return features;
}

function paragraphsSince({ paragraph }: Place, before: Before): number {
  return Math.min(paragraph - (before.place?.paragraph ?? 0), FAR);
}

function sameness(one: Actor | null, other: Actor): 'unknown' | 'same' | 'other' {
  if (one === null) return 'unknown';
  return one === other ? 'same' : 'other';
}
