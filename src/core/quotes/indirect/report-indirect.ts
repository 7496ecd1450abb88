import type { Actor } from '../../actors/actor.ts';
import { hearGender } from '../../actors/genders/hear-gender.ts';
import type { Article } from '../../article/article.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Clause } from '../frame/clause.ts';
import type { Quote } from '../quote.ts';
import type { Body } from '../read-places.ts';
import { resolveSpeaker } from '../speakers/referents/resolve-speaker.ts';
import type { Scene } from '../speakers/scene-of.ts';
import { findIndirect, type IndirectSpeech } from './find-indirect.ts';

/** What is needed to say who is reported: the article as it was read, and the quotes that were found in it. */
export type Report = {
  readonly article: Article;
  readonly pack: LanguagePack;
  readonly body: Body;
  readonly quotes: readonly Quote[];
  readonly actors: readonly Actor[];
  readonly scene: Scene;
};

/** Adds indirect speech to the quotes of an article, in text order. */
export function reportIndirect({ article, pack, body, quotes, actors, scene }: Report): readonly Quote[] {
  const kinds = new Map(quotes.map(({ start, kind }) => [start, kind]));
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const { index } = scene;
  const genders = new Map(scene.genders);
  for (const { actor, speaker } of quotes) {
    const who = actor === null ? undefined : known.get(actor);
    if (who !== undefined && speaker !== null)
      hearGender(genders, who, article.text.slice(speaker.start, speaker.end), pack);
  }
  let group = quotes.reduce((most, quote) => Math.max(most, quote.group), -1);
  let before = 0;
  let clause: Clause | null = null;
  const indirect = body.paragraphs.flatMap((paragraph, number) =>
    findIndirect(paragraph, pack, (unit) => kinds.get(unit.start) === 'direct').map((found): Quote => {
      while ((quotes[before + 1]?.start ?? Number.POSITIVE_INFINITY) < found.start) before++;
      const last = quotes[before];
      const lastSpeaker =
        last !== undefined && last.start < found.start && last.actor !== null ? (known.get(last.actor) ?? null) : null;
      const resolution = { text: article.text, pack, index, genders, lastSpeaker };
      const words = {
        speaker: found.speaker,
        phrase: found.subject,
        construct: found.construct,
        paragraph: number,
        clause: found.clause,
        cue: found.cue,
        distance: 0,
        nearer: 0,
      };
      const resolved = resolveSpeaker(words, resolution);
      if (found.clause !== clause) group++;
      clause = found.clause;
      return quoteOf(found, group, resolved === null ? null : { actor: resolved.actor.id, by: resolved.by });
    }),
  );
  return [...quotes, ...indirect].sort((one, other) => one.start - other.start);
}

function quoteOf(
  found: IndirectSpeech,
  group: number,
  resolved: { readonly actor: string; readonly by: string } | null,
): Quote {
  const actor = resolved?.actor ?? null;
  return {
    start: found.start,
    end: found.end,
    kind: 'indirect',
    group,
    speakers: [{ ...found.speaker, actor }],
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
