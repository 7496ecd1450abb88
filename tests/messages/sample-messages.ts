import type { Actor } from '../../src/core/actors/actor.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import type { Article } from '../../src/core/article/article.ts';
import type { Quote } from '../../src/core/quotes/quote.ts';

/** An article with every field filled, so that a field that a schema forgets is missed by a test; evidence stays behind. */
export const sampleArticle: Required<Omit<Article, 'evidence'>> = {
  kind: 'article',
  key: 'https://example.org/a',
  url: 'https://example.org/a?x=1',
  lang: 'en',
  siteName: 'The Example',
  section: 'Coast',
  headline: 'Harbour opens',
  authors: ['Ada Byron'],
  published: '2026-03-01T10:00:00Z',
  modified: null,
  lede: null,
  blocks: [{ kind: 'paragraph', start: 0, end: 24 }],
  text: '“It opens,” said Mr Dorn.',
  furniture: [{ kind: 'newsletter', text: 'Sign up' }],
  incomplete: true,
};

const quote: Required<Quote> = {
  start: 0,
  end: 11,
  kind: 'direct',
  group: 0,
  speakers: [{ start: 17, end: 24, actor: 'dorn' }],
  speaker: { start: 17, end: 24 },
  actor: 'dorn',
  cue: { start: 12, end: 16 },
  evidence: { construct: 'quote-then-speaker', verb: 'say', resolvedBy: 'surname', confidence: 'sure' },
};

const actor: Required<Actor> = {
  id: 'dorn',
  name: 'Mr Dorn',
  kind: 'person',
  mentions: [{ start: 17, end: 24, kind: 'name' }],
  role: null,
  gender: 'male',
  evidence: { rule: 'title', words: 'Mr' },
};

/** What is found in `sampleArticle`, with every field filled. */
export const sampleAnalysis: Required<Analysis> = {
  quotes: [quote],
  actors: [actor],
  namesBy: 'model',
  quotesBy: 'model',
  nonSpeech: [{ start: 0, end: 1, evidence: { rule: 'title' } }],
};
