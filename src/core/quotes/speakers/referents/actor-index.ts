import type { Actor, Mention } from '../../../actors/actor.ts';
import type { RoleMention } from '../../../actors/roles/find-roles.ts';
import { lowerBound } from '../../../text/lower-bound.ts';
import type { Span } from '../../../text/span.ts';
import type { Paragraph } from '../../frame/paragraph.ts';

/** A mention of an actor, and where in the article it stands. */
export type Sighting = {
  readonly actor: Actor;
  readonly mention: Mention;
  readonly sentence: number;
  readonly first: boolean;
  /** Where the last mention of another person before it ends. */
  readonly since: number;
  readonly paragraph: number;
  /** Whether the words are the subject of a verb, and of which kind. */
  readonly does: 'says' | 'acts' | null;
  /** Whether it stands within somebody's words. */
  readonly quoted: boolean;
};

/** The article's actors by place: who is named where, and how many sentences apart two places are. */
export type ActorIndex = {
  readonly actors: readonly Actor[];
  /** In text order; pronouns left out. */
  readonly sightings: readonly Sighting[];
  /** A pronoun or role that was found to stand for an actor, as a sighting. */
  readonly sight: (actor: Actor, mention: Mention) => Sighting;
  /** The reporting verb, in its dictionary form, whose subject ends at an offset. */
  readonly reportAt: (offset: number) => string | null;
  /** Pronouns that do something, outside quotes, in text order. */
  readonly pronouns: readonly Span[];
  /** Sentences counted through the article. */
  readonly sentenceAt: (offset: number) => number;
  readonly paragraphAt: (offset: number) => number;
};

/** Sorts the mentions of all actors, and the phrases that mean them and do not speak, into the sentences of the paragraphs. */
export function indexActors(
  actors: readonly Actor[],
  paragraphs: readonly Paragraph[],
  silent: readonly RoleMention[] = [],
): ActorIndex {
  const starts = sentenceStarts(paragraphs);
  const marks = quoteSpans(paragraphs);
  const subjects = subjectsIn(paragraphs);
  const paragraphStarts = paragraphs.map(({ frame }) => frame.start);
  const paragraphAt = (offset: number): number => countUpTo(paragraphStarts, offset);
  const sentenceAt = (offset: number): number => countUpTo(starts, offset);
  const sightAmong = (actor: Actor, mention: Mention, { quoted, first, since }: Surroundings): Sighting => ({
    actor,
    mention,
    sentence: sentenceAt(mention.start),
    paragraph: paragraphAt(mention.start),
    does: subjects.get(mention.end)?.does ?? null,
    quoted,
    first,
    since,
  });
  let since = 0;
  const sightings = namedIn(actors, silent).map(({ actor, mention }, at, all): Sighting => {
    const previous = all[at - 1];
    if (previous?.actor.kind === 'person' && previous.actor !== actor) since = previous.mention.end;
    return sightAmong(actor, mention, {
      quoted: isInside(marks, mention.start),
      first: previous === undefined || sentenceAt(previous.mention.start) !== sentenceAt(mention.start),
      since: since <= mention.start ? since : 0,
    });
  });
  return {
    actors,
    sightings,
    sight: (actor, mention) => sightAmong(actor, mention, ALONE),
    pronouns: pronounsIn(paragraphs),
    reportAt: (offset) => subjects.get(offset)?.lemma ?? null,
    sentenceAt,
    paragraphAt,
  };
}

/** What is known of a mention by those around it. */
type Surroundings = Pick<Sighting, 'quoted' | 'first' | 'since'>;

const ALONE: Surroundings = { quoted: false, first: false, since: 0 };

type Seen = { readonly actor: Actor; readonly mention: Mention };

/** Mentions by name or role, in text order, each with its actor; whom the reader took away is followed no more. */
function namedIn(actors: readonly Actor[], silent: readonly RoleMention[]): Seen[] {
  const named = actors.flatMap((actor) =>
    actor.mentions.filter((mention) => mention.kind !== 'pronoun').map((mention): Seen => ({ actor, mention })),
  );
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  for (const { start, end, actor: id } of silent) {
    const actor = byId.get(id);
    if (actor !== undefined) named.push({ actor, mention: { start, end, kind: 'role' } });
  }
  return named.sort((one, other) => one.mention.start - other.mention.start);
}

/** Sightings that overlap a stretch of text, in text order. */
export function sightingsIn(index: ActorIndex, stretch: Span): Sighting[] {
  const found: Sighting[] = [];
  for (let at = firstEndingAfter(index.sightings, stretch.start); at < index.sightings.length; at++) {
    const sighting = index.sightings[at];
    if (sighting === undefined || sighting.mention.start >= stretch.end) break;
    if (sighting.mention.end > stretch.start) found.push(sighting);
  }
  return found;
}

/** Sightings that end at or before an offset, the nearest first. */
export function sightingsBefore(index: ActorIndex, offset: number, most: number): Sighting[] {
  const found: Sighting[] = [];
  for (let at = firstEndingAfter(index.sightings, offset) - 1; at >= 0 && found.length < most; at--) {
    const sighting = index.sightings[at];
    if (sighting !== undefined && sighting.mention.end <= offset) found.push(sighting);
  }
  return found;
}

/** Sightings that end after an offset, the nearest first. */
export function sightingsAfter(index: ActorIndex, offset: number, most: number): readonly Sighting[] {
  const first = firstEndingAfter(index.sightings, offset);
  return index.sightings.slice(first, first + most);
}

function sentenceStarts(paragraphs: readonly Paragraph[]): number[] {
  const starts: number[] = [];
  for (const { frame } of paragraphs) {
    let last = -1;
    for (const { sentence, start } of frame.units) {
      if (sentence !== last) starts.push(start);
      last = sentence;
    }
  }
  return starts;
}

type Deed = { readonly does: 'says' | 'acts'; readonly lemma: string | null };

/** What the subject that ends at an offset does. */
function subjectsIn(paragraphs: readonly Paragraph[]): Map<number, Deed> {
  const subjects = new Map<number, Deed>();
  for (const { frame, clauses } of paragraphs) {
    for (const { subject, verb, order } of clauses) {
      const end = frame.units[subject.to]?.end ?? 0;
      if (order === 'shared' || order === 'led' || subjects.get(end)?.does === 'says') continue;
      subjects.set(end, { does: verb?.force === 'saying' ? 'says' : 'acts', lemma: verb?.lemma ?? null });
    }
  }
  return subjects;
}

/** Single pronouns that a verb stands right behind, each once. */
function pronounsIn(paragraphs: readonly Paragraph[]): Span[] {
  const pronouns: Span[] = [];
  for (const { frame, clauses } of paragraphs) {
    for (const { subject, order } of clauses) {
      const unit = frame.units[subject.from];
      if (subject.kind !== 'pronoun' || order !== 'direct' || unit === undefined) continue;
      if (pronouns.at(-1)?.start !== unit.start) pronouns.push({ start: unit.start, end: unit.end });
    }
  }
  return pronouns.sort((one, other) => one.start - other.start);
}

function quoteSpans(paragraphs: readonly Paragraph[]): Span[] {
  return paragraphs.flatMap(({ frame }) => frame.units.filter(({ kind }) => kind === 'quote'));
}

/** Whether an offset lies in one of the spans, which do not overlap and are in text order. */
function isInside(spans: readonly Span[], offset: number): boolean {
  const next = spans[lowerBound(spans, ({ end }) => end <= offset)];
  return (next?.start ?? Number.POSITIVE_INFINITY) <= offset;
}

function countUpTo(starts: readonly number[], offset: number): number {
  return lowerBound(starts, (start) => start <= offset);
}

/** Mentions hardly ever overlap, so that their ends ascend as their starts do. */
function firstEndingAfter(sightings: readonly Sighting[], offset: number): number {
  return lowerBound(sightings, ({ mention }) => mention.end <= offset);
}
