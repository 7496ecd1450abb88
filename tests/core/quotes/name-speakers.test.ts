import { expect, it } from 'vitest';
import type { Actor } from '../../../src/core/actors/actor.ts';
import { nameSpeakers } from '../../../src/core/quotes/name-speakers.ts';
import type { Quote } from '../../../src/core/quotes/quote.ts';

const text = '“We won,” she and a\npasser-by said.';
const ADA: Actor = {
  id: 'a1',
  name: 'Ada Byron',
  kind: 'person',
  mentions: [],
  role: null,
  gender: 'female',
  evidence: { rule: 'given-name', words: 'Ada' },
};
const she = { start: 10, end: 13, actor: 'a1' };
const passerBy = { start: 18, end: 29, actor: null };

function quoteBy(speakers: Quote['speakers']): Quote {
  const evidence = { construct: 'quote-then-speaker', verb: 'say', resolvedBy: null, confidence: 'sure' } as const;
  return { start: 0, end: 9, kind: 'direct', group: 0, speakers, speaker: null, actor: null, cue: null, evidence };
}

const cases = [
  { what: 'a known actor by name, though the article says “she”', speakers: [she], names: ['Ada Byron'] },
  { what: 'others in the words of the article, on one line', speakers: [passerBy], names: ['a passer-by'] },
  { what: 'several, each once', speakers: [she, passerBy, she], names: ['Ada Byron', 'a passer-by'] },
  { what: 'nobody, where nobody can tell', speakers: [], names: [] },
];

it.each(cases)('names $what', ({ speakers, names }) => {
  expect(nameSpeakers(quoteBy(speakers), text, [ADA])).toEqual(names);
});
