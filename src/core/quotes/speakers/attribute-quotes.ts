import type { Actor } from '../../actors/actor.ts';
import type { Gender } from '../../actors/genders/genders-of.ts';
import { hearGender } from '../../actors/genders/hear-gender.ts';
import type { Span } from '../../text/span.ts';
import type { Candidate, Place } from '../constructs/construct.ts';
import type { Quote, QuoteEvidence } from '../quote.ts';
import { findRepeated } from './find-repeated.ts';
import { type Known, nearestWords } from './nearest-words.ts';
import { type Heard, type Ranked, type Resolve, rankSpeakers } from './ranking/rank-speakers.ts';
import { type Resolved, resolveSpeaker, type Turn } from './referents/resolve-speaker.ts';
import type { ActorIndex, Sighting } from './referents/sightings/actor-index.ts';
import { sightingsIn } from './referents/sightings/sightings-in.ts';
import type { Scene } from './scene-of.ts';
import { speakerWords } from './speaker-words.ts';
import { speakersTogether } from './speakers-together.ts';
import { wholeNames } from './whole-names.ts';

/** Chooses and resolves the speaker of every stretch of speech, in text order. */
export function attributeQuotes(heard: readonly Heard[], scene: Scene): Quote[] {
  const first = heard[0];
  if (first === undefined) return [];
  const { pack } = first.place;
  const { index, learned } = scene;
  const genders = new Map(scene.genders);
  const known = new Map<number, Resolved | null>();
  const resolve = resolverOf(heard, scene, { genders, known });
  let group = -1;
  const quotes = rankSpeakers(heard, learned?.speakers ?? null, resolve).map((ranked, at): Quote => {
    const one = heard[at] ?? first;
    const resolved = ranked === null ? null : (known.get(ranked.candidate.speaker.start) ?? null);
    if (!goesOn(one, ranked, heard[at - 1])) group++;
    const quote = withOthers(quoteOf(one, ranked, { resolved, group, index }), one.place, index);
    return pack.namesNearest && resolved !== null && quote.speakers.length === 1
      ? withNearestWords(quote, one.place, resolved.actor, {
          index,
          gender: genders.get(resolved.actor.id) ?? null,
        })
      : quote;
  });
  const repeated = findRepeated(heard);
  return quotes.map((quote, at) => {
    const again = quotes[repeated.get(at) ?? -1];
    return again === undefined ? quote : spokenBy(quote, again);
  });
}

/** What is learned while speakers are resolved: people's genders by `Actor.id`, and who speaks by where the words for them start. */
type Told = { readonly genders: Map<string, Gender>; readonly known: Map<number, Resolved | null> };

/** Tells who the speaker of one quote after the other is, from those before. */
function resolverOf(heard: readonly Heard[], { index, strangers, learned }: Scene, { genders, known }: Told): Resolve {
  const resolvedBefore: Sighting[] = [];
  let lastTurn: Turn | null = null;
  return (ranked, at) => {
    const place = heard[at]?.place;
    if (place === undefined) return null;
    const { text, pack, mark } = place;
    const start = ranked?.candidate.speaker.start ?? null;
    if (ranked !== null && start !== null && !known.has(start)) {
      const { candidate } = ranked;
      const who =
        namedBehind(place, candidate, index) ??
        resolveSpeaker(candidate, {
          text,
          pack,
          index,
          strangers,
          learned,
          genders,
          lastTurn,
          resolvedBefore,
          labels: place.source?.by === 'colon' && place.source.paragraph === place.paragraph,
          narrator: null,
        });
      known.set(start, who);
      if (who !== null) resolvedBefore.push(...sightedBy(who, candidate.speaker, index));
      if (who !== null) hearGender(genders, who.actor, text.slice(start, candidate.speaker.end), pack);
    }
    const resolved = start === null ? null : (known.get(start) ?? null);
    if (resolved !== null) lastTurn = { speaker: resolved.actor, end: mark.end };
    else if (ranked?.candidate.phrase.kind !== 'pronoun') lastTurn = null;
    return resolved?.actor ?? null;
  };
}

/** "the club’s chair, | Ada Byron |": the person whose name the words for a speaker take in. */
function namedBehind(place: Place, candidate: Candidate, index: ActorIndex): Resolved | null {
  const { start, end } = wordsFor(place, candidate);
  if (start !== candidate.speaker.start || end <= candidate.speaker.end) return null;
  const named = sightingsIn(index, { start: candidate.speaker.end, end }).find(
    ({ actor, mention }) => actor.kind === 'person' && mention.kind === 'name' && mention.end === end,
  );
  return named === undefined ? null : { actor: named.actor, by: 'full-name' };
}

/** Whom words stand for, where nothing but a quote tells: the next pronoun may stand for them too. */
function sightedBy({ actor, by }: Resolved, { start, end }: Span, index: ActorIndex): Sighting[] {
  if (by === 'pronoun') return [index.sight(actor, { start, end, kind: 'pronoun' })];
  const isKnown = by !== 'role' || sightingsIn(index, { start, end }).some((sighting) => sighting.actor === actor);
  return isKnown ? [] : [index.sight(actor, { start, end, kind: 'role' })];
}

/** The ways of being resolved by which a quote's own words name its speaker. */
const NAMED: ReadonlySet<string> = new Set(['full-name', 'surname']);

/** The headline's words are those of the one who says them in the body; whom the headline itself names, stays. */
function spokenBy(quote: Quote, again: Quote): Quote {
  if (again.actor === null || quote.actor === again.actor) return quote;
  const evidence = { ...quote.evidence, resolvedBy: 'carried-over' };
  const { speakers, speaker, actor } = again;
  const isNamedHere = quote.cue !== null && quote.evidence.construct !== 'carried-over';
  if (!isNamedHere) return { ...quote, speakers, speaker, actor, evidence };
  if (NAMED.has(quote.evidence.resolvedBy ?? '')) return quote;
  return quote.speaker === null ? quote : { ...quote, speakers: [{ ...quote.speaker, actor }], actor, evidence };
}

/** Pieces of one utterance: the speaker was carried over, or the same clause reports both. */
function goesOn(one: Heard, ranked: Ranked | null, before: Heard | undefined): boolean {
  if (before === undefined || ranked === null) return false;
  if (one.place.mark.continues) return true;
  const sameParagraph = one.place.paragraph === before.place.paragraph;
  return (
    sameParagraph &&
    (ranked.from === 'before' ||
      (one.setting.intro === ',' &&
        ranked.candidate.speaker.end < one.place.mark.start &&
        ranked.candidate.speaker.start > before.place.mark.end &&
        before.setting.ending === ','))
  );
}

/** Who speaks in a quote, what utterance it is a piece of, and who is named where. */
type Found = { readonly resolved: Resolved | null; readonly group: number; readonly index: ActorIndex };

function quoteOf({ place, setting }: Heard, ranked: Ranked | null, { resolved, group, index }: Found): Quote {
  const speaker = ranked === null ? null : wholeNames(wordsFor(place, ranked.candidate), ranked.candidate.cue, index);
  const actor = resolved?.actor.id ?? null;
  return {
    start: place.mark.start,
    end: place.mark.end,
    kind: isDirect(setting) ? 'direct' : 'mixed',
    group,
    speakers: speaker === null ? [] : [{ ...speaker, actor }],
    speaker,
    actor,
    cue: ranked?.candidate.cue ?? null,
    evidence: evidenceOf(ranked, resolved),
  };
}

/** The words of whoever does something, whole; of whoever is only named, as they are. */
function wordsFor({ paragraphs, pack }: Place, { speaker, phrase, paragraph, clause }: Candidate): Span {
  const units = paragraphs[paragraph]?.frame.units;
  if (clause === null || units === undefined) return speaker;
  return speakerWords(units, phrase, clause.order, pack) ?? speaker;
}

/** Everybody's own words where several speak together. */
function withOthers(quote: Quote, { text, pack }: Place, index: ActorIndex): Quote {
  const speakers = quote.speaker === null ? [] : speakersTogether(text, quote.speaker, index, pack);
  const [first] = speakers;
  return first === undefined ? quote : { ...quote, speakers, actor: first.actor };
}

function withNearestWords(quote: Quote, place: Place, actor: Actor, known: Known): Quote {
  if (quote.speaker === null) return quote;
  const speaker = nearestWords(place, quote.speaker, actor, known);
  return { ...quote, speaker, speakers: [{ ...speaker, actor: actor.id }] };
}

/** A quote that stands for itself: it begins a sentence of its own, after a comma, a colon, a stop or at the start. */
function isDirect({ intro, lead }: Heard['setting']): boolean {
  return (
    ['start', 'stop', ',', ':', 'quote', '—', '–', '-'].includes(intro) ||
    (intro.startsWith('verb-') && lead === 'upper')
  );
}

function evidenceOf(ranked: Ranked | null, resolved: Resolved | null): QuoteEvidence {
  const carried = ranked !== null && ranked.from !== null;
  return {
    construct: carried ? 'carried-over' : (ranked?.candidate.construct ?? 'no-speaker'),
    verb: ranked?.candidate.clause?.verb?.lemma ?? null,
    resolvedBy: resolved === null ? null : carried ? 'carried-over' : resolved.by,
    confidence: confidenceOf(ranked),
  };
}

function confidenceOf(ranked: Ranked | null): QuoteEvidence['confidence'] {
  if (ranked === null || ranked.certainty < 0.6) return 'unsure';
  return ranked.certainty < 0.9 ? 'likely' : 'sure';
}
