import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../../../src/core/article/article-from-text.ts';
import { analyseLearned } from '../../../../learned-for.ts';

const cases: readonly (readonly [name: string, text: string, speaker: string])[] = [
  [
    'whom a long clause tells more of',
    'A driver who has crossed the bridge for 22 years and did not give a name said that the bends were easier.',
    'A driver',
  ],
  [
    'whom a short clause tells more of',
    'Neighbours who worked with Ada Byron say that the bridge is safe.',
    'Neighbours',
  ],
];

describe('subjectsBeyond', () => {
  it.each(cases)('%s', (_name, text, speaker) => {
    const [quote] = analyseLearned(articleFromText(`Norham\n\n${text}`)).quotes;
    const words = quote?.speaker ?? { start: 0, end: 0 };
    expect(`Norham\n\n${text}`.slice(words.start, words.end)).toBe(speaker);
  });
});
