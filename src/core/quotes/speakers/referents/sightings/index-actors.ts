import type { Actor, Mention } from '../../../../actors/actor.ts';
import type { RoleMention } from '../../../../actors/roles/find-roles.ts';
import { lowerBound } from '../../../../text/lower-bound.ts';
import type { Span } from '../../../../text/span.ts';
import type { Paragraph } from '../../../frame/paragraph.ts';
import { actingPronouns } from './acting-pronouns.ts';
import type { ActorIndex, Sighting } from './actor-index.ts';
import { deedsOfSubjects } from './deeds-of-subjects.ts';

/** Sorts the mentions of all actors, and the phrases that mean them and do not speak, into the sentences of the paragraphs. */
export function indexActors(
  actors: readonly Actor[],
  paragraphs: readonly Paragraph[],
  silent: readonly RoleMention[] = [],
): ActorIndex {
  const places = placesIn(paragraphs);
  const deeds = deedsOfSubjects(paragraphs);
  const sightAmong = (actor: Actor, mention: Mention, around: Surroundings): Sighting => ({
    actor,
    mention,
    sentence: places.sentenceAt(mention.start),
    paragraph: places.paragraphAt(mention.start),
    does: deeds.get(mention.end)?.does ?? null,
    ...around,
  });
  const named = namedIn(actors, silent);
  const surroundings = surroundingsOf(named, paragraphs, places);
  return {
    actors,
    sightings: named.map(({ actor, mention }, at) => sightAmong(actor, mention, surroundings[at] ?? ALONE)),
    sight: (actor, mention) => sightAmong(actor, mention, ALONE),
    pronouns: actingPronouns(paragraphs),
    reportAt: (offset) => deeds.get(offset)?.lemma ?? null,
    ...places,
  };
}

type Places = Pick<ActorIndex, 'sentenceAt' | 'paragraphAt'>;

function placesIn(paragraphs: readonly Paragraph[]): Places {
  const sentences = sentenceStarts(paragraphs);
  const starts = paragraphs.map(({ frame }) => frame.start);
  return {
    sentenceAt: (offset) => countUpTo(sentences, offset),
    paragraphAt: (offset) => countUpTo(starts, offset),
  };
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

function countUpTo(starts: readonly number[], offset: number): number {
  return lowerBound(starts, (start) => start <= offset);
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

/** What is known of each mention by those before it in the text and the marks around it. */
function surroundingsOf(
  named: readonly Seen[],
  paragraphs: readonly Paragraph[],
  { sentenceAt }: Places,
): Surroundings[] {
  const marks = quoteSpans(paragraphs);
  let since = 0;
  return named.map(({ actor, mention: { start } }, at) => {
    const previous = named[at - 1];
    if (previous?.actor.kind === 'person' && previous.actor !== actor) since = previous.mention.end;
    return {
      quoted: isInside(marks, start),
      first: previous === undefined || sentenceAt(previous.mention.start) !== sentenceAt(start),
      since: since <= start ? since : 0,
    };
  });
}

function quoteSpans(paragraphs: readonly Paragraph[]): Span[] {
  return paragraphs.flatMap(({ frame }) => frame.units.filter(({ kind }) => kind === 'quote'));
}

/** Whether an offset lies in one of the spans, which do not overlap and are in text order. */
function isInside(spans: readonly Span[], offset: number): boolean {
  const next = spans[lowerBound(spans, ({ end }) => end <= offset)];
  return (next?.start ?? Number.POSITIVE_INFINITY) <= offset;
}
