import type { Actor } from '../../../actors/actor.ts';
import type { Gender } from '../../../actors/genders/genders-of.ts';
import { isBody, type Kin } from '../../../languages/kin.ts';
import type { Pieces } from '../../../linear-model/feature-tree.ts';
import type { Span } from '../../../text/span.ts';
import { type ActorIndex, type Sighting, sightingsBefore } from './actor-index.ts';
import type { Resolution } from './resolve-speaker.ts';
import { headOfRole } from './roles/head-of-role.ts';
import { introductionOf } from './roles/introduction-of.ts';
import { kinOf } from './roles/kin-of.ts';

const MOST_SIGHTINGS = 80;
/** Letters by which a word is known again in another form. */
const STEM = 5;
const WORD = /\p{L}[\p{L}-]*/gu;

/** Somebody whom a pronoun or a role may stand for (`null`: nobody whom the article names), and what speaks for it. */
export type Referent = { readonly actor: Actor | null; readonly features: readonly Pieces[] };

/** The words to be resolved, and what they tell. */
type Asked = {
  readonly kind: 'pronoun' | 'role';
  /** The pronoun itself, or the role's noun. */
  readonly head: string;
  readonly gender: Gender | 'thing' | null;
  readonly many: boolean;
  /** What the role's noun says that its bearer is. */
  readonly kin: Kin | null;
  /** Words of the role that are long enough to be known again: "technicien", "italien". */
  readonly telling: readonly string[];
  /** `the`, `a`, `none`: how the words begin. */
  readonly opening: string;
};

/**
 * Everybody named before whom a pronoun or a role may stand for, and nobody, with what a linear model looks at: how far
 * away, subject or not, gender, whether the role's noun stood beside the name, who spoke last.
 *
 *     Clara Voss traf Henrik Dahl. „Er schuldet mir Geld“, sagte sie.   → Clara Voss: gender fits; Henrik Dahl: does not
 */
export function referentsOf(words: Span, resolution: Resolution): Referent[] {
  const { text, index } = resolution;
  const asked = askedOf(text.slice(words.start, words.end), resolution);
  const seen = sightingsBefore(index, words.start, MOST_SIGHTINGS);
  const byActor = new Map<string, Sighting[]>();
  for (const sighting of seen) {
    if (sighting.actor.kind === 'place') continue;
    const own = byActor.get(sighting.actor.id);
    if (own === undefined) byActor.set(sighting.actor.id, [sighting]);
    else own.push(sighting);
  }
  const people = [...byActor.values()];
  const nobody = { actor: null, features: nobodyFeatures(asked, people.length) };
  return [
    nobody,
    ...people.map((sightings, rank) => ({
      actor: sightings[0]?.actor ?? null,
      features: actorFeatures(asked, sightings, rank, words, resolution),
    })),
  ];
}

function askedOf(written: string, { pack }: Resolution): Asked {
  const lower = written.toLowerCase();
  const pronoun = pack.pronouns.get(lower);
  if (pronoun !== undefined)
    return {
      kind: 'pronoun',
      head: lower,
      gender: pronoun.gender,
      many: pronoun.number === 'many',
      kin: null,
      telling: [],
      opening: pronoun.gender === null ? 'own' : 'third',
    };
  const tokens = lower.match(/[\p{L}\p{N}-]+['’]?/gu) ?? [];
  const first = tokens[0] ?? '';
  const opening = pack.definites.has(first) ? 'the' : pack.determiners.has(first) ? 'a' : 'none';
  const head = headOfRole(written, pack);
  const gender = pack.feminineNoun.test(head) ? 'female' : (pack.genders.get(first) ?? null);
  const telling = tokens.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM));
  return { kind: 'role', head, gender, many: false, kin: kinOf(head, pack), telling, opening };
}

function nobodyFeatures({ kind, head, opening, many, kin }: Asked, others: number): Pieces[] {
  return [
    ['nobody'],
    ['nobody', kind, opening],
    ['nobody', kind, head],
    ['nobody', 'ending', kind, head.slice(-3)],
    ['nobody', 'many', many],
    ['nobody', 'others', Math.min(others, 3)],
    ...(kin === null ? [] : [['nobody', 'kin', opening, kin]]),
  ];
}

function actorFeatures(
  asked: Asked,
  sightings: readonly Sighting[],
  rank: number,
  words: Span,
  { text, index, lastSpeaker, genders, pack }: Resolution,
): Pieces[] {
  const [latest] = sightings;
  if (latest === undefined) return [];
  const { actor } = latest;
  const { kind } = asked;
  const outside = sightings.filter(({ quoted }) => !quoted);
  const nearest = outside[0] ?? latest;
  const away = awayOf(index, words, nearest);
  const fits = fitOf(asked, actor, genders.get(actor.id) ?? null);
  const introductions = kind === 'role' ? sightings.map((sighting) => introductionOf(text, sighting)) : [];
  const introduced = asked.head.length > 2 && introductions.some((words) => words.includes(asked.head));
  const isLast = lastSpeaker !== null && lastSpeaker.id === actor.id;
  const people = actor.kind;
  const subject = nearest.first ? 'first' : 'later';
  const paragraphs = Math.min(index.paragraphAt(words.start) - nearest.paragraph, 3);
  const nth = Math.min(rank, 3);
  return [
    ['kind', kind, people],
    ['kind', kind, people, asked.opening],
    ['ending', kind, people, asked.head.slice(-3)],
    ['head', kind, people, asked.head],
    ['fits', kind, fits],
    ['fits', kind, fits, away],
    ['away', kind, away],
    ['away', kind, away, subject],
    ['rank', kind, Math.min(rank, 4)],
    ['rank', kind, Math.min(rank, 4), away, people],
    ['often', kind, Math.min(outside.length, 4)],
    ['quoted', outside.length === 0],
    ['last', kind, isLast],
    ['last', kind, isLast, away],
    ['introduced', introduced],
    ['introduced', introduced, asked.opening],
    ['role', kind, nearest.mention.kind],
    ['does', kind, nearest.does],
    ['does', kind, nearest.does, away, subject],
    ['does', kind, nearest.does, paragraphs, nth],
    ['near', kind, away, paragraphs],
    ['last', kind, isLast, away, paragraphs],
    ['last', kind, isLast, fits, nth],
    ['fits', kind, fits, nth, nearest.does],
    ['language', pack.code, kind, people],
    ...(kind === 'role' && pack.kin.size > 0 ? kinFeatures(asked, introductions, { people, away, fits, pack }) : []),
  ];
}

/** Whether somebody was introduced as what the role says, in other words perhaps ("entraîneur", "technicien"). */
function kinFeatures(
  { kin, telling, opening }: Asked,
  introductions: readonly string[],
  { people, away, fits, pack }: { people: string; away: string; fits: string; pack: Resolution['pack'] },
): Pieces[] {
  const words = introductions.flatMap((introduction) => introduction.match(WORD) ?? []);
  const known = new Set(words.map((word) => kinOf(word, pack)));
  const match = kin !== null && known.has(kin) ? 'same' : known.size > 1 || !known.has(null) ? 'other' : 'none';
  const akin = words.some((word) => telling.includes(word.slice(0, STEM)));
  const body = kin === null ? 'unknown' : isBody(kin);
  return [
    ['body', body, people],
    ['body', body, people, opening],
    ['kin', kin !== null, match],
    ['kin', kin !== null, match, away],
    ['kin', kin !== null, match, fits, akin],
    ['kin', kin, match],
    ['akin', akin, people],
    ['akin', akin, away],
  ];
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
