import type { AnalysedPage } from '../../popup/popup-state.ts';
import type { Actor, ActorKind } from '../../src/core/actors/actor.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import type { Article } from '../../src/core/article/article.ts';
import { articleFromText } from '../../src/core/article/article-from-text.ts';
import type { Quote } from '../../src/core/quotes/quote.ts';
import type { Span } from '../../src/core/text/span.ts';

const TEXT = [
  '“We won,” said Ada Quill, “and fairly.”',
  'The mayor called it “a gift” to Norhaven.',
  '“Nobody asked us.”',
  'Quill will speak to the Harbour Board in Norhaven.',
].join('\n\n');

/** A short article of our own, as the reader would hand it on. */
export const storyArticle: Article = {
  ...articleFromText(TEXT, 'en'),
  url: 'https://www.gazette.example/harbour',
  headline: 'Harbour vote is won',
  siteName: 'The Norhaven Gazette',
  published: '2026-03-05',
};

/** What was found in it: a quote in two pieces, one by a role, one by nobody known; three actors. */
export const storyAnalysis: Analysis = {
  quotes: [
    quote('“We won,”', { group: 0, speakers: [{ ...spanOf('Ada Quill'), actor: 'ada' }] }),
    quote('“and fairly.”', { group: 0, speakers: [{ ...spanOf('Ada Quill'), actor: 'ada' }] }),
    quote('“a gift”', { group: 1, kind: 'mixed', speakers: [{ ...spanOf('The mayor'), actor: null }] }),
    quote('“Nobody asked us.”', { group: 2 }),
  ],
  actors: [
    actor('norhaven', 'Norhaven', 'place', ['Norhaven']),
    actor('board', 'Harbour Board', 'organisation', ['Harbour Board']),
    actor('ada', 'Ada Quill', 'person', ['Ada Quill', 'Quill will']),
  ],
  namesBy: 'model',
  quotesBy: 'model',
  nonSpeech: [],
};

export const storyPage: AnalysedPage = { readingId: 'r1', article: storyArticle, analysis: storyAnalysis };

/** A quote of the story's words, with everything that a case does not speak of. */
export function quote(words: string, rest: Partial<Quote>): Quote {
  return {
    ...spanOf(words),
    kind: 'direct',
    group: 0,
    speakers: [],
    speaker: null,
    actor: null,
    cue: null,
    evidence: { construct: 'quote-then-speaker', verb: 'say', resolvedBy: 'full-name', confidence: 'sure' },
    ...rest,
  };
}

/** An actor mentioned by each of the story's words given. */
export function actor(id: string, name: string, kind: ActorKind, mentions: readonly string[]): Actor {
  return {
    id,
    name,
    kind,
    mentions: mentions.map((words) => ({ ...spanOf(words), kind: 'name' })),
    role: null,
    gender: null,
    evidence: { rule: 'full-name', words: null },
  };
}

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the story: ${words}`);
  return { start, end: start + words.length };
}
