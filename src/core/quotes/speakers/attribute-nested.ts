import type { Place } from '../constructs/construct.ts';
import { describeSetting } from '../describe-setting.ts';
import type { Quote } from '../quote.ts';
import type { NestedPlace } from '../read-nested.ts';
import { bestScored } from './ranking/best-scored.ts';
import { proposeSpeakers } from './ranking/propose-speakers.ts';
import { scoreProposals } from './ranking/score-proposals.ts';
import { type Resolution, resolveSpeaker } from './referents/resolve-speaker.ts';
import type { Scene } from './scene-of.ts';

/** Units between the speaker's own word and the marks. */
const FURTHEST_OWN = 9;

/** Speech that speakers repeat, as far as the speech around it was found; each an utterance of its own. */
export type Nesting = {
  readonly nested: readonly NestedPlace[];
  readonly quotes: readonly Quote[];
  readonly scene: Scene;
};

/** Adds what speakers repeat of others to the quotes around it, in text order. */
export function attributeNested({ nested, quotes, scene }: Nesting): readonly Quote[] {
  const first = nested[0]?.place;
  if (first === undefined) return quotes;
  const { text, pack } = first;
  const around = new Map(quotes.map((quote) => [quote.start, quote]));
  const byId = new Map(scene.index.actors.map((actor) => [actor.id, actor]));
  let group = quotes.reduce((most, quote) => Math.max(most, quote.group), -1);
  const found = nested.flatMap(({ outer, place }): Quote[] => {
    const outerQuote = around.get(outer.start);
    if (outerQuote === undefined) return [];
    group++;
    const narrator = outerQuote.actor === null ? null : (byId.get(outerQuote.actor) ?? null);
    const resolution = { text, pack, ...scene, lastTurn: null, resolvedBefore: [], labels: false, narrator };
    return [nestedQuote(place, outerQuote, resolution, group)];
  });
  return [...quotes, ...found].sort((one, other) => one.start - other.start);
}

/** “I said, ‘Run.’”: the speaker repeats words of their own; else whoever is named within the marks around. */
function nestedQuote(place: Place, outer: Quote, resolution: Resolution, group: number): Quote {
  const { text, pack, mark } = place;
  const proposals = scoreProposals(
    proposeSpeakers(place, describeSetting(place)),
    resolution.learned?.speakers ?? null,
  );
  const candidate = bestScored(proposals)?.candidate ?? null;
  const words = candidate === null ? '' : text.slice(candidate.speaker.start, candidate.speaker.end).toLowerCase();
  const span = { start: mark.start, end: mark.end };
  if (pack.ownWords.has(words) || isOwnReport(place)) {
    const evidence = { ...outer.evidence, construct: 'carried-over', resolvedBy: 'carried-over' };
    return { ...outer, ...span, kind: 'direct', group, cue: candidate?.cue ?? null, evidence };
  }
  const resolved = candidate === null ? null : resolveSpeaker(candidate, resolution);
  const actor = resolved?.actor.id ?? null;
  return {
    ...span,
    kind: 'direct',
    group,
    speakers: candidate === null ? [] : [{ ...candidate.speaker, actor }],
    speaker: candidate?.speaker ?? null,
    actor,
    cue: candidate?.cue ?? null,
    evidence: {
      construct: candidate?.construct ?? 'no-speaker',
      verb: candidate?.clause?.verb?.lemma ?? null,
      resolvedBy: resolved?.by ?? null,
      confidence: 'unsure',
    },
  };
}

/** “Gli ho detto: ‘Corri.’”: whoever speaks says so of themselves, by a pronoun or by the verb's person. */
function isOwnReport({ paragraphs, unit, pack }: Place): boolean {
  const units = paragraphs[0]?.frame.units ?? [];
  for (let at = unit - 1; at >= 0 && unit - at <= FURTHEST_OWN; at--) {
    const word = units[at];
    if (word === undefined || word.kind === 'quote' || word.sentence !== units[unit]?.sentence) return false;
    if (pack.ownSubjects.has(word.lower)) return true;
    const pronoun = pack.pronouns.get(word.lower);
    if (pronoun?.speaker === true && pronoun.gender !== null) return false;
  }
  return false;
}
