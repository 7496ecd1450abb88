import { expect, test } from 'vitest';
import { articleFromText } from '../../../../../../src/core/article/article-from-text.ts';
import { analyseLearned } from '../../../../learned-for.ts';

const VOSS_SPOKE = `Clara Voss said the works went on for years.

Voss also told in detail how Greta Lindqvist allegedly hired the divers.

She said: “She went from one harbour to the next and hired boys for Dahl.”`;

const cases: readonly (readonly [name: string, text: string, speaker: string])[] = [
  [
    'who adds something spoke last, though another was named in between',
    `${VOSS_SPOKE}\n\nShe added: “Some of the divers say that Lindqvist took the money.”`,
    'Clara Voss',
  ],
  [
    'unless somebody else comes in and speaks',
    `${VOSS_SPOKE}\n\nGreta Lindqvist read the report on Monday. “I hired nobody,” she said.`,
    'Greta Lindqvist',
  ],
];

test.each(cases)('%s', (_name, text, speaker) => {
  const { quotes, actors } = analyseLearned(articleFromText(text));
  const last = quotes.findLast(({ kind }) => kind === 'direct');
  expect(actors.find(({ id }) => id === last?.actor)?.name).toBe(speaker);
});
