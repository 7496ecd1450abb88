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
  ['whom “that” and its verb tell more of', 'A chapel that houses ringers said that it was cold.', 'A chapel'],
  ['of whom “that” tells what they did', 'A choir that lost its hall said it would sing on.', 'A choir'],
  ['whom “that” and what they work at tell more of', 'A guild that deals in bronze said it had none.', 'A guild'],
];

describe('subjectsBeyond', () => {
  it.each(cases)('%s', (_name, text, speaker) => {
    const [quote] = analyseLearned(articleFromText(`Norham\n\n${text}`)).quotes;
    const words = quote?.speaker ?? { start: 0, end: 0 };
    expect(`Norham\n\n${text}`.slice(words.start, words.end)).toBe(speaker);
  });
});
