import { expect, it } from 'vitest';
import { copyOf } from '../../../src/core/text/copy-of.ts';

it.each(['Byron', '', 'Ada 🎻 Byron', 'half \ud83c of a sign'])('has the same letters: %j', (words) => {
  expect(copyOf(`(${words})`.slice(1, -1))).toBe(words);
});
