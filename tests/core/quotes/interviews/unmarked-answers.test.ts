import { expect, it } from 'vitest';
import { unmarkedAnswers } from '../../../../src/core/quotes/interviews/unmarked-answers.ts';
import { blocksOf } from './blocks-of.ts';

const pack = { dialogueWords: new Set<string>(), answerWords: new Set(['i']) };
const OPENING = ['A baker', 'She begins at three.'];

it.each([
  [
    'what goes on behind it, down to the next heading',
    [
      '# Why bread?',
      'I like it.',
      'It rises.',
      '# Why so early?',
      'I must.',
      '# And then?',
      'I sleep.',
      'The oven cools.',
    ],
    ['I like it.', 'It rises.', 'I must.', 'I sleep.'],
  ],
  [
    'nothing more where a list stands below it',
    ['# Why bread?', 'I like it.', '* Rye', '# Why so early?', 'I must.', '# And then?', 'I sleep.'],
    ['I like it.', 'I must.', 'I sleep.'],
  ],
  [
    'nothing more where the questions are no headings',
    ['Why bread?', 'I like it.', 'It rises.', 'Why so early?', 'I must.', 'And then?', 'I sleep.'],
    ['I like it.', 'I must.', 'I sleep.'],
  ],
])('takes for an answer what is behind a question, and %s', (_, paragraphs, said) => {
  const { text, blocks } = blocksOf([...OPENING, ...paragraphs]);
  const answers = [...unmarkedAnswers(text, blocks, pack).values()].sort((one, other) => one.start - other.start);
  expect(answers.map(({ start, end }) => text.slice(start, end))).toEqual(said);
});
