import { expect, test } from 'vitest';
import { describePage } from '../../../src/build/start/describe-page.ts';
import type { Analysis } from '../../../src/core/analysis.ts';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';

const article = {
  ...articleFromText(
    '“We won,” said Byron, “and fairly.”\n\n“They lost,” a passer-by said. She denied a foul.\n\n“Rain,” it read.',
    'en',
  ),
  headline: 'Engine wins',
};
const spanOf = (words: string) => {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
};
const quote = (
  group: number,
  words: string,
  speaker: string | null,
  actor: string | null,
): Analysis['quotes'][number] => ({
  ...spanOf(words),
  kind: 'direct',
  group,
  speakers: speaker === null ? [] : [{ ...spanOf(speaker), actor }],
  speaker: speaker === null ? null : spanOf(speaker),
  actor,
  cue: null,
  evidence: { construct: 'quote-then-speaker', verb: 'say', resolvedBy: null, confidence: 'sure' },
});
const analysis: Analysis = {
  quotes: [
    quote(0, '“We won,”', 'Byron', 'a1'),
    quote(0, '“and fairly.”', 'Byron', 'a1'),
    quote(1, '“They lost,”', 'a passer-by', null),
    { ...quote(2, 'a foul', 'She', 'a1'), kind: 'indirect', cue: spanOf('denied') },
    quote(3, '“Rain,”', null, null),
  ],
  actors: [
    {
      id: 'a1',
      name: 'Ada Byron',
      kind: 'person',
      role: null,
      gender: null,
      mentions: [{ ...spanOf('Byron'), kind: 'name' }],
      evidence: { rule: 'model', words: null },
    },
  ],
  namesBy: 'model',
  quotesBy: 'model',
  nonSpeech: [],
};

test('tells the headline, the actors with their mentions, and each utterance with its speaker', () => {
  expect(describePage({ readingId: '1', article, analysis })).toBe(
    [
      'Engine wins',
      '',
      'Actors: 1',
      '    1  Ada Byron (person)',
      '',
      'Quotes: 4',
      '    Ada Byron: “We won,” … “and fairly.”',
      '    a passer-by: “They lost,”',
      '    Ada Byron (denied): a foul',
      '    unknown: “Rain,”',
    ].join('\n'),
  );
});

test('says who is unsure to have spoken', () => {
  const [first] = analysis.quotes.map((one) => ({
    ...one,
    evidence: { ...one.evidence, confidence: 'unsure' as const },
  }));
  const quotes = first === undefined ? [] : [first];
  expect(describePage({ readingId: '1', article, analysis: { ...analysis, quotes } })).toContain(
    '    perhaps Ada Byron: “We won,”',
  );
});

test('says that a page is no article', () => {
  expect(describePage({ readingId: '1', article, analysis: null })).toContain('no article');
});
