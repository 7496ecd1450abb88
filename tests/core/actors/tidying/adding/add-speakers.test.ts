import { expect, test } from 'vitest';
import { addSpeakers } from '../../../../../src/core/actors/tidying/adding/add-speakers.ts';
import { findTokens } from '../../../../../src/core/text/tokens/find-tokens.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['who speaks', '[P:Will Velk] left. “No,” Will said.', '[P:Will Velk] left. “No,” [P:Will] said.'],
  ['whose age follows', '[P:Ada March] left. March, 30, cried.', '[P:Ada March] left. [P:March], 30, cried.'],
  [
    'of whom something is told',
    '[P:Will Velk] left. Will, who is ill, cried.',
    '[P:Will Velk] left. [P:Will], who is ill, cried.',
  ],
  ['nobody in a question', '[P:Will Velk] left. Will he come?', null],
  ['nobody in a date', '[P:Ada March] left. In March, the rain came. In March, 30 people cried.', null],
  ['nobody in a month', '[P:Ada March] left. The firm in March said no.', null],
  ['nobody whose name is not told', '[P:Velk] left. “No,” Will said.', null],
  ['nobody who is never named in full', '[P:Will] left. “No,” Will said.', null],
  ['no small word', '[P:Ada will] left. Then will said no.', null],
  ['nobody within a name', '[P:Ada Velk] left. [O:Will Ada] said no.', null],
])('adds %s', (_title, marked, tidied) => {
  expect(tidyMarked(marked, (text, names) => addSpeakers([findTokens(text)], text, names))).toBe(tidied ?? marked);
});
