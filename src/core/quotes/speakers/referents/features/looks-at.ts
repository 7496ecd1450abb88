import type { Actor } from '../../../../actors/actor.ts';
import type { Gender } from '../../../../actors/genders/genders-of.ts';
import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Span } from '../../../../text/span.ts';
import type { Resolution } from '../resolve-speaker.ts';
import { introductionOf } from '../roles/introduction-of.ts';
import { isIntroducedAs } from '../roles/is-introduced-as.ts';
import type { ActorIndex, Sighting } from '../sightings/actor-index.ts';
import { kinshipOf, NO_KINSHIP } from './kin-features.ts';
import type { Asked, Look } from './look.ts';
import type { NearStranger } from './stranger-before.ts';

/**
 * How everybody who was seen before stands to the words to be resolved, but for whoever cannot be meant.
 *
 *     Clara Voss met Henrik Dahl. “No,” she said.           → Dahl: a man, seen last; Voss: a woman, one was seen since
 *     Clara Voss met Henrik Dahl. “No,” her lawyer said.    → none: nobody was introduced as a lawyer
 *     Clara Voss met Henrik Dahl. “No,” experts said.       → none: neither is several
 *
 * @param people the sightings of each, the last first, of whoever was seen last first
 */
export function looksAt(
  asked: Asked,
  people: readonly (readonly Sighting[])[],
  stranger: NearStranger | null,
  words: Span,
  resolution: Resolution,
): Look[] {
  const most = Math.max(0, ...people.map((sightings) => timesNamed(sightings)));
  return people
    .flatMap((sightings, rank) => lookAt(asked, sightings, { rank, most, stranger }, words, resolution) ?? [])
    .filter((look) => asked.opening !== 'whose' || mayBeSomebodys(look));
}

/** How often the writer names somebody, outside quotes. */
function timesNamed(sightings: readonly Sighting[]): number {
  return sightings.filter(({ quoted }) => !quoted).length;
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
  if (kind === 'role' && actor.kind === 'person' && pack.pluralNoun.test(asked.head)) return null;
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

/** Whether somebody may be "her lawyer": not "her" herself, but who was introduced as a lawyer, or an organisation. */
function mayBeSomebodys({ actor, introduced, match }: Look): boolean {
  return actor.kind !== 'person' || introduced || match === 'same';
}
