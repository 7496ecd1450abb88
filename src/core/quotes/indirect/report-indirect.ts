import type { Actor } from '../../actors/actor.ts';
import { hearGender } from '../../actors/genders/hear-gender.ts';
import type { Article } from '../../article/article.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Span } from '../../text/span.ts';
import type { Clause } from '../frame/clause.ts';
import type { Paragraph } from '../frame/paragraph.ts';
import { joinQuotedWords } from '../join-quoted-words.ts';
import type { Quote, Speaker } from '../quote.ts';
import type { Body } from '../read-places.ts';
import { type Resolved, resolveSpeaker } from '../speakers/referents/resolve-speaker.ts';
import type { Scene } from '../speakers/scene-of.ts';
import { speakerWords } from '../speakers/speaker-words.ts';
import { speakersTogether } from '../speakers/speakers-together.ts';
import { wholeNames } from '../speakers/whole-names.ts';
import { findIndirect, type IndirectSpeech } from './find-indirect.ts';
import { lastSayer } from './last-sayer.ts';

/** What is needed to say who is reported: the article as it was read, and the quotes that were found in it. */
export type Report = {
  readonly article: Article;
  readonly pack: LanguagePack;
  readonly body: Body;
  readonly quotes: readonly Quote[];
  readonly actors: readonly Actor[];
  readonly scene: Scene;
};

/** Adds indirect speech to the quotes of an article, in text order; none where nothing was learned. */
export function reportIndirect(report: Report): readonly Quote[] {
  const { article, pack, body, quotes, scene } = report;
  const { learned } = scene;
  if (learned === null) return quotes;
  const kinds = new Map(quotes.map(({ start, kind }) => [start, kind]));
  const resolve = resolverOf(report);
  let group = quotes.reduce((most, quote) => Math.max(most, quote.group), -1);
  let clause: Clause | null = null;
  const indirect: Quote[] = [];
  body.paragraphs.forEach((paragraph, number) => {
    for (const found of findIndirect(paragraph, { pack, learned }, (unit) => kinds.get(unit.start) === 'direct')) {
      if (found.clause !== clause) group++;
      clause = found.clause;
      const words = wordsOfReporter(found, paragraph, pack);
      const speaker = words === null ? null : wholeNames(words, found.cue, scene.index);
      const together = speaker === null ? [] : speakersTogether(article.text, speaker, scene.index, pack);
      const quote = quoteOf({ ...found, speaker }, group, resolve(found, number), together);
      const isLeftOut = found.speaker === null && found.clause.order === 'elided';
      indirect.push(isLeftOut ? saidBy(lastSayer(body, number, found.start, quotes, indirect), quote) : quote);
    }
  });
  return joinQuotedWords([...quotes, ...indirect].sort((one, other) => one.start - other.start));
}

/** The report of whoever said the last utterance, which is `null` where nobody did. */
function saidBy(last: Quote | null, quote: Quote): Quote {
  if (last === null) return quote;
  const { speakers, speaker, actor } = last;
  return { ...quote, speakers, speaker, actor, evidence: { ...quote.evidence, resolvedBy: 'carried-over' } };
}

/** Tells who is reported, report by report in text order: a pronoun may be whoever was quoted last. */
function resolverOf({ article: { text }, pack, quotes, actors, scene }: Report) {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const genders = gendersHeard(text, pack, quotes, known, scene);
  let before = 0;
  return (found: IndirectSpeech, paragraph: number): Resolved | null => {
    while ((quotes[before + 1]?.start ?? Number.POSITIVE_INFINITY) < found.start) before++;
    if (found.speaker === null) return null;
    const last = quotes[before];
    const lastSpeaker = last !== undefined && last.start < found.start ? known.get(last.actor ?? '') : undefined;
    const lastTurn = last === undefined || lastSpeaker === undefined ? null : { speaker: lastSpeaker, end: last.end };
    const { speaker, subject: phrase, construct, clause, cue } = found;
    const words = { speaker, phrase, construct, paragraph, clause, cue, distance: 0, nearer: 0 };
    return resolveSpeaker(words, {
      text,
      pack,
      ...scene,
      genders,
      lastTurn,
      resolvedBefore: [],
      labels: false,
      narrator: null,
    });
  };
}

/** What the words for the speakers of quotes say of them besides: “the *woman*”. */
function gendersHeard(
  text: string,
  pack: LanguagePack,
  quotes: readonly Quote[],
  known: ReadonlyMap<string, Actor>,
  scene: Scene,
) {
  const genders = new Map(scene.genders);
  for (const { actor, speaker } of quotes) {
    const who = actor === null ? undefined : known.get(actor);
    if (who !== undefined && speaker !== null) hearGender(genders, who, text.slice(speaker.start, speaker.end), pack);
  }
  return genders;
}

function wordsOfReporter(
  { speaker, subject, clause }: IndirectSpeech,
  { frame }: Paragraph,
  pack: LanguagePack,
): Span | null {
  return speaker === null ? null : (speakerWords(frame.units, subject, clause.order, pack) ?? speaker);
}

function quoteOf(found: IndirectSpeech, group: number, resolved: Resolved | null, speakers: readonly Speaker[]): Quote {
  const [first] = speakers;
  const actor = first === undefined ? (resolved?.actor.id ?? null) : first.actor;
  return {
    start: found.start,
    end: found.end,
    kind: 'indirect',
    group,
    speakers: first !== undefined || found.speaker === null ? speakers : [{ ...found.speaker, actor }],
    speaker: found.speaker,
    actor,
    cue: found.cue,
    evidence: {
      construct: found.construct,
      verb: found.clause.verb?.lemma ?? null,
      resolvedBy: resolved?.by ?? null,
      confidence: found.clause.order === 'direct' || found.clause.order === 'inverted' ? 'likely' : 'unsure',
    },
  };
}
