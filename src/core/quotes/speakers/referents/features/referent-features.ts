import type { Actor } from '../../../../actors/actor.ts';
import { isBody } from '../../../../languages/kin.ts';
import type { Pieces } from '../../../../linear-model/feature-tree.ts';
import type { Span } from '../../../../text/span.ts';
import type { Resolution } from '../resolve-speaker.ts';
import { firstMeeting, type Meeting } from '../roles/first-meeting.ts';
import { namesBody } from '../roles/names-body.ts';
import type { ActorIndex, Sighting } from '../sightings/actor-index.ts';
import { sightingsBefore } from '../sightings/sightings-before.ts';
import { sightingsIn } from '../sightings/sightings-in.ts';
import { actorFeatures } from './actor-features.ts';
import { askedOf } from './asked-of.ts';
import { heirBefore } from './heirs/heir-before.ts';
import { heirFeatures, nobodyHeirFeatures } from './heirs/heir-features.ts';
import type { Asked, Look } from './look.ts';
import { looksAt } from './looks-at.ts';
import { nobodyBesideFeatures, rivalLookFeatures } from './rival-look-features.ts';
import { strangerBefore } from './stranger-before.ts';
import { besideStrangerFeatures, strangerFeatures } from './stranger-features.ts';
import { strengthOf } from './strength-of.ts';
import { namedSince } from './turn-features.ts';

const MOST_SIGHTINGS = 80;
/** Of pronouns and roles, more are never near. */
const MOST_RESOLVED = 20;

/** Somebody whom a pronoun or a role may stand for (`null`: nobody whom the article names), and what speaks for it. */
export type Referent = { readonly actor: Actor | null; readonly features: readonly Pieces[] };

/**
 * Everybody named before whom a pronoun or a role may stand for, and nobody, with what a linear model looks at: how far
 * away, subject or not, gender, whether the role's noun stood beside the name, who spoke last.
 *
 *     Clara Voss traf Henrik Dahl. „Er schuldet mir Geld“, sagte sie.   → Clara Voss: gender fits; Henrik Dahl: does not
 */
export function referentsOf(words: Span, resolution: Resolution): Referent[] {
  const { text } = resolution;
  const asked = askedOf(words, resolution);
  const seen = seenBefore(words, resolution);
  const people = peopleAmong(seen, asked, words, resolution);
  const since = namedSince(seen, resolution);
  const meeting = asked.kind === 'role' ? firstMeeting(asked.head, words.start, text, resolution.pack) : 'never';
  const stranger = strangerBefore(asked, words, resolution);
  const heir = heirBefore(asked, seen, stranger, words, resolution);
  const again = asked.kind === 'role' ? calledBefore(asked.head, seen, text) : null;
  const looks = looksAt(asked, people, stranger, words, resolution);
  const strengths = looks.map((look) => strengthOf(asked, look));
  const nobody = nobodyFeatures(asked, people.length, meeting);
  nobody.push(
    ...nobodyBesideFeatures(asked, strengths, meeting),
    ...strangerFeatures(stranger, looks),
    ...nobodyHeirFeatures(heir),
  );
  if (again !== null) nobody.push(['nobody', 'again', asked.opening]);
  return [
    { actor: null, features: nobody },
    ...looks.map((look, at) => {
      const features = actorFeatures(asked, look, words, since, resolution);
      features.push(
        ...rivalLookFeatures(asked, look, strengths, at),
        ...besideStrangerFeatures(stranger, look),
        ...heirFeatures(heir, look),
      );
      if (again !== null) features.push(...againFeatures(look, again));
      return { actor: look.actor, features };
    }),
  ];
}

/** Whom the writer names before an offset, and whom pronouns and roles there were found to stand for, the nearest first. */
function seenBefore({ start }: Span, { index, resolvedBefore }: Resolution): Sighting[] {
  const before = resolvedBefore.slice(-MOST_RESOLVED).filter(({ mention }) => mention.end <= start);
  return [...before, ...sightingsBefore(index, start, MOST_SIGHTINGS)].sort(
    (one, other) => other.mention.end - one.mention.end,
  );
}

/** The sightings of each who may be meant, whoever was seen last first. */
function peopleAmong(
  seen: readonly Sighting[],
  asked: Asked,
  words: Span,
  { index, pack, narrator }: Resolution,
): readonly (readonly Sighting[])[] {
  const isAged = pack.agedNoun.test(asked.head);
  const isOfBody = asked.kind === 'role' && namesBody(asked.head, pack);
  const owners = ownersIn(asked, words, index);
  const byActor = new Map<string, Sighting[]>();
  for (const sighting of seen) {
    const { id, kind } = sighting.actor;
    if (kind === 'place' || (isAged && kind !== 'person') || (isOfBody && kind === 'person')) continue;
    if (owners.has(id) || id === narrator?.id) continue;
    const own = byActor.get(id);
    if (own === undefined) byActor.set(id, [sighting]);
    else own.push(sighting);
  }
  return [...byActor.values()];
}

/** Who is named in a role, and is not who has it: “the head of *Halden Rail*”; but “the board of *Halden Rail*” may be. */
function ownersIn({ kind, kin }: Asked, words: Span, index: ActorIndex): ReadonlySet<string> {
  if (kind === 'pronoun') return new Set();
  const isOwner = ({ actor, mention }: Sighting) =>
    mention.kind === 'name' && (actor.kind === 'person' || (kin !== null && !isBody(kin)));
  return new Set(sightingsIn(index, words).flatMap((one) => (isOwner(one) ? [one.actor.id] : [])));
}

/** Whom the last role with the same noun stood for; `null`: there was none. */
function calledBefore(head: string, seen: readonly Sighting[], text: string): Actor | null {
  const isCalled = ({ mention: { kind, start, end } }: Sighting) =>
    kind === 'role' && text.slice(start, end).toLowerCase().includes(head);
  return seen.find(isCalled)?.actor ?? null;
}

function againFeatures({ actor, introduced, away }: Look, again: Actor): Pieces[] {
  const isSame = again.id === actor.id;
  return [
    ['again', isSame, introduced],
    ['again', isSame, away],
  ];
}

function nobodyFeatures({ kind, head, opening, many, kin }: Asked, others: number, meeting: Meeting): Pieces[] {
  return [
    ['nobody'],
    ['nobody', kind, opening],
    ['nobody', kind, head],
    ['nobody', 'ending', kind, head.slice(-3)],
    ['nobody', 'many', many],
    ['nobody', 'others', Math.min(others, 3)],
    ['nobody', 'met', kind, meeting],
    ['nobody', 'met', kind, meeting, opening],
    ...(kin === null ? [] : [['nobody', 'kin', opening, kin]]),
  ];
}
