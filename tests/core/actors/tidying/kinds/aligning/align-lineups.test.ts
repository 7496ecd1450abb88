import { expect, test } from 'vitest';
import { alignLineups } from '../../../../../../src/core/actors/tidying/kinds/aligning/align-lineups.ts';
import { tidyMarked } from '../../tidy-marked.ts';

test.each([
  ['who is listed with others', '[P:Orr]; [P:Velk], [O:Norham], [P:Byron]', '[P:Orr]; [P:Velk], [P:Norham], [P:Byron]'],
  ['who came off', '[P:Orr] (64), [L:Norham] (Velk 70), [P:Byron]', '[P:Orr] (64), [P:Norham] (Velk 70), [P:Byron]'],
  ['not what has two words', '[P:Orr], [O:Norham Rail], [P:Byron]', null],
  ['not beside a full name', '[P:Ada Orr], [L:Norham], [P:Byron]', null],
  ['not behind a long aside', '[P:Orr] (who came on for a while), [L:Norham], [P:Byron]', null],
  ['not before “and”', '[P:Orr], [L:Norham] and [P:Byron]', null],
])('a person: %s', (_title, text, tidied) => {
  expect(tidyMarked(text, alignLineups)).toBe(tidied ?? text);
});
