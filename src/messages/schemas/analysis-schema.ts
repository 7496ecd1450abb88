import * as v from 'valibot';
import { ACTOR_KINDS } from '../../core/actors/actor.ts';
import type { Analysis } from '../../core/analysis.ts';
import { QUOTE_KINDS } from '../../core/quotes/quote.ts';
import { ordered, SPAN_ENTRIES } from './span-schema.ts';

const spanSchema = v.pipe(v.object(SPAN_ENTRIES), ordered());

const quoteSchema = v.pipe(
  v.object({
    ...SPAN_ENTRIES,
    kind: v.picklist(QUOTE_KINDS),
    group: v.number(),
    speakers: v.array(v.pipe(v.object({ ...SPAN_ENTRIES, actor: v.nullable(v.string()) }), ordered())),
    speaker: v.nullable(spanSchema),
    actor: v.nullable(v.string()),
    cue: v.nullable(spanSchema),
    evidence: v.object({
      construct: v.string(),
      verb: v.nullable(v.string()),
      resolvedBy: v.nullable(v.string()),
      confidence: v.picklist(['sure', 'likely', 'unsure']),
    }),
  }),
  ordered(),
);

const mentionSchema = v.pipe(v.object({ ...SPAN_ENTRIES, kind: v.picklist(['name', 'role', 'pronoun']) }), ordered());

const actorSchema = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(ACTOR_KINDS),
  role: v.nullable(v.string()),
  mentions: v.array(mentionSchema),
  gender: v.nullable(v.picklist(['female', 'male'])),
  evidence: v.object({ rule: v.string(), words: v.nullable(v.string()) }),
});

const nonSpeechSchema = v.pipe(v.object({ ...SPAN_ENTRIES, evidence: v.object({ rule: v.string() }) }), ordered());

/** An analysis from another context. */
export const analysisSchema = v.object({
  quotes: v.array(quoteSchema),
  actors: v.array(actorSchema),
  namesBy: v.picklist(['model', 'rules']),
  quotesBy: v.picklist(['model', 'rules', 'marks']),
  nonSpeech: v.array(nonSpeechSchema),
}) satisfies v.GenericSchema<unknown, Analysis>;
