import type { Actor } from '../../../../actors/actor.ts';
import type { Gender } from '../../../../actors/genders/genders-of.ts';
import { isBody } from '../../../../languages/kin.ts';
import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Pieces } from '../../../../linear-model/feature-tree.ts';
import type { Span } from '../../../../text/span.ts';
import { type ActorIndex, type Sighting, sightingsBefore, sightingsIn } from '../actor-index.ts';
import type { Resolution } from '../resolve-speaker.ts';
import { firstMeeting, type Meeting } from '../roles/first-meeting.ts';
import { introductionOf } from '../roles/introduction-of.ts';
import { isIntroducedAs } from '../roles/is-introduced-as.ts';
import { askedOf } from './asked-of.ts';
import { kinFeatures, kinshipOf, NO_KINSHIP } from './kin-features.ts';
import type { Asked, Look, NearStranger } from './look.ts';
import { nobodyBesideFeatures, rivalLookFeatures } from './rival-look-features.ts';
import { besideStrangerFeatures, strangerBefore, strangerFeatures } from './stranger-features.ts';
import { strengthOf } from './strength-of.ts';
import { namedSince, turnFeatures } from './turn-features.ts';

const MOST_SIGHTINGS = 80;
/** Of pronouns, more are never near. */
const MOST_PRONOUNS = 20;

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
  const isAged = resolution.pack.agedNoun.test(asked.head);
  const owners = ownersIn(asked, words, resolution.index);
  const byActor = new Map<string, Sighting[]>();
  for (const sighting of seen) {
    if (sighting.actor.kind === 'place' || (isAged && sighting.actor.kind !== 'person')) continue;
    if (owners.has(sighting.actor.id)) continue;
    const own = byActor.get(sighting.actor.id);
    if (own === undefined) byActor.set(sighting.actor.id, [sighting]);
    else own.push(sighting);
  }
  const people = [...byActor.values()];
  const since = namedSince(seen, resolution);
  const meeting = asked.kind === 'role' ? firstMeeting(asked.head, words.start, text, resolution.pack) : 'never';
  const most = Math.max(0, ...people.map((sightings) => timesNamed(sightings)));
  const stranger = strangerBefore(asked, words, resolution);
  const again = asked.kind === 'role' ? calledBefore(asked.head, seen, text) : null;
  const looks = people
    .flatMap((sightings, rank) => lookAt(asked, sightings, { rank, most, stranger }, words, resolution) ?? [])
    .filter((look) => asked.opening !== 'whose' || mayBeSomebodys(look));
  const strengths = looks.map((look) => strengthOf(asked, look));
  const nobody = nobodyFeatures(asked, people.length, meeting);
  nobody.push(...nobodyBesideFeatures(asked, strengths, meeting), ...strangerFeatures(stranger, looks));
  if (again !== null) nobody.push(['nobody', 'again', asked.opening]);
  return [
    { actor: null, features: nobody },
    ...looks.map((look, at) => {
      const features = actorFeatures(asked, look, words, since, resolution);
      features.push(...rivalLookFeatures(asked, look, strengths, at), ...besideStrangerFeatures(stranger, look));
      if (again !== null) features.push(...againFeatures(look, again));
      return { actor: look.actor, features };
    }),
  ];
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

/** Whether somebody may be "her lawyer": not "her" herself, but who was introduced as a lawyer, or an organisation. */
function mayBeSomebodys({ actor, introduced, match }: Look): boolean {
  return actor.kind !== 'person' || introduced || match === 'same';
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

/** Who else was seen: how many since, how often the writer names anybody at most, and who without a name. */
type Among = { readonly rank: number; readonly most: number; readonly stranger: NearStranger | null };

function lookAt(
  asked: Asked,
  sightings: readonly Sighting[],
  { rank, most, stranger }: Among,
  words: Span,
  { text, index, genders, pack }: Resolution,
): Look | null {
  const [latest] = sightings;
  if (latest === undefined) return null;
  const { actor } = latest;
  const { kind } = asked;
  const nearest = sightings.find(({ quoted }) => !quoted) ?? latest;
  const often = timesNamed(sightings);
  const introductions = kind === 'role' ? sightings.map((sighting) => introductionOf(text, sighting, pack)) : [];
  return {
    kind,
    actor,
    fits: fitOf(asked, actor, genders.get(actor.id) ?? null),
    away: awayOf(index, words, nearest),
    nearest,
    rank,
    nth: Math.min(rank, 3),
    paragraphs: Math.min(index.paragraphAt(words.start) - nearest.paragraph, 3),
    often,
    isMain: often === most,
    introduced: asked.head.length > 2 && introductions.some((one) => isIntroducedAs(one.text, asked.head, pack)),
    isStranger: stranger !== null && isIntroduced(sightings, stranger, text, pack),
    ...(kind === 'role' ? kinshipOf(asked, actor, introductions) : NO_KINSHIP),
  };
}

/** Whether words for a person may call back somebody: “the skipper”, of the skipper Ada Byron. */
function isIntroduced(
  sightings: readonly Sighting[],
  { head, opening }: NearStranger,
  text: string,
  pack: LanguagePack,
): boolean {
  if (opening === 'a') return false;
  return sightings.some((sighting) => isIntroducedAs(introductionOf(text, sighting, pack).text, head, pack));
}

/** How often the writer names somebody, outside quotes. */
function timesNamed(sightings: readonly Sighting[]): number {
  return sightings.filter(({ quoted }) => !quoted).length;
}

function actorFeatures(
  asked: Asked,
  look: Look,
  words: Span,
  since: ReadonlySet<Actor>,
  resolution: Resolution,
): Pieces[] {
  const { kind, actor, rank, often, introduced } = look;
  const features: Pieces[] = [
    ['kind', kind, actor.kind],
    ['kind', kind, actor.kind, asked.opening],
    ['ending', kind, actor.kind, asked.head.slice(-3)],
    ['head', kind, actor.kind, asked.head],
    ['language', resolution.pack.code, kind, actor.kind],
    ['often', kind, Math.min(often, 4)],
    ['quoted', often === 0],
    ['introduced', introduced],
    ['introduced', introduced, asked.opening],
    ['rank', kind, Math.min(rank, 4)],
    ['rank', kind, Math.min(rank, 4), look.away, actor.kind],
  ];
  features.push(...placeFeatures(look), ...turnFeatures(look, words, since, resolution));
  if (kind === 'role') features.push(...kinFeatures(asked, look));
  return features;
}

/** Where somebody was seen last, and doing what. */
function placeFeatures({ kind, fits, away, nearest, nth, paragraphs }: Look): Pieces[] {
  const subject = nearest.first ? 'first' : 'later';
  return [
    ['fits', kind, fits],
    ['fits', kind, fits, away],
    ['fits', kind, fits, nth, nearest.does],
    ['away', kind, away],
    ['away', kind, away, subject],
    ['role', kind, nearest.mention.kind],
    ['does', kind, nearest.does],
    ['does', kind, nearest.does, away, subject],
    ['does', kind, nearest.does, paragraphs, nth],
    ['near', kind, away, paragraphs],
  ];
}

/** Whom the writer names before an offset, and whom pronouns there stand for, the nearest first. */
function seenBefore({ start }: Span, { index, pronouns }: Resolution): Sighting[] {
  const before = pronouns.slice(-MOST_PRONOUNS).filter(({ mention }) => mention.end <= start);
  return [...before, ...sightingsBefore(index, start, MOST_SIGHTINGS)].sort(
    (one, other) => other.mention.end - one.mention.end,
  );
}

function awayOf(index: ActorIndex, words: Span, { sentence }: Sighting): string {
  const away = index.sentenceAt(words.start) - sentence;
  if (away <= 3) return String(away);
  return away <= 6 ? '4-6' : away <= 12 ? '7-12' : '13+';
}

function fitOf({ kind, gender, many }: Asked, actor: Actor, own: Gender | null): string {
  if (kind === 'pronoun' && (gender === 'thing' || many)) return actor.kind === 'organisation' ? 'yes' : 'no';
  if (gender === null || gender === 'thing') return 'free';
  if (actor.kind === 'organisation') return kind === 'pronoun' ? 'organisation' : 'free';
  return own === null ? 'unknown' : own === gender ? 'yes' : 'no';
}
