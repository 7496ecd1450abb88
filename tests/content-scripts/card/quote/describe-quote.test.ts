import { describe, expect, it } from 'vitest';
import { describeQuote } from '../../../../content-scripts/card/quote/describe-quote.ts';
import type { Actor } from '../../../../src/core/actors/actor.ts';
import type { Analysis } from '../../../../src/core/analysis.ts';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import type { Quote } from '../../../../src/core/quotes/quote.ts';
import type { Span } from '../../../../src/core/text/span.ts';

const TEXT = '“We won,” said Ada  Byron, “and fairly.” Later she added: “Twice.” “Never,” a neighbour said.';
const article = articleFromText(TEXT);

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function quoteOf(
  words: string,
  group: number,
  speaker: string | null,
  actor: string | null,
  cue: string | null,
): Quote {
  const named = speaker === null ? null : spanOf(speaker);
  return {
    ...spanOf(words),
    kind: 'direct',
    group,
    speakers: named === null ? [] : [{ ...named, actor }],
    speaker: named,
    actor,
    cue: cue === null ? null : spanOf(cue),
    evidence: { construct: 'quote-then-speaker', verb: null, resolvedBy: null, confidence: 'sure' },
  };
}

const ada: Actor = {
  id: 'ada',
  name: 'Ada Byron',
  kind: 'person',
  mentions: [],
  role: null,
  gender: null,
  evidence: { rule: 'given-name', words: null },
};
const won = quoteOf('“We won,”', 0, 'Ada  Byron', 'ada', 'said');
const fairly = quoteOf('“and fairly.”', 0, null, null, null);
const twice = quoteOf('“Twice.”', 1, 'she', 'ada', 'added');
const never = quoteOf('“Never,”', 2, 'a neighbour', null, 'said.');
const nobody = quoteOf('“Twice.”', 3, null, null, null);
const analysis: Analysis = {
  quotes: [won, fairly, twice, never],
  actors: [ada],
  namesBy: 'model',
  quotesBy: 'model',
  nonSpeech: [],
};

describe('a card tells', () => {
  const cases = [
    {
      what: 'a speaker by name, who needs no second name',
      quote: won,
      tells: { speakers: ['Ada Byron'], namedHere: null, cue: 'said', utterances: 2 },
    },
    {
      what: 'the speaker of a broken-up quote on every piece of it',
      quote: fairly,
      tells: { speakers: ['Ada Byron'], cue: 'said', utterances: 2 },
    },
    {
      what: 'the fullest name, and what the speaker is called here',
      quote: twice,
      tells: { speakers: ['Ada Byron'], namedHere: 'she', cue: 'added', utterances: 2 },
    },
    {
      what: 'the article’s own words for who has no name',
      quote: never,
      tells: { speakers: ['a neighbour'], namedHere: null, utterances: null },
    },
    {
      what: 'that nobody is known',
      quote: nobody,
      tells: { speakers: [], namedHere: null, cue: null, utterances: null },
    },
  ];

  it.each(cases)('$what', ({ quote, tells }) => {
    expect(describeQuote(article, analysis, quote)).toMatchObject(tells);
  });
});
