import { expect, it } from 'vitest';
import { withTag } from '../../../../src/core/notes/tags/with-tag.ts';

it.each([
  { written: 'cl', becomes: 'climate, ' },
  { written: 'budget,cl', becomes: 'budget, climate, ' },
  { written: 'budget, cl', becomes: 'budget, climate, ' },
])('“$written” is completed to “$becomes”', ({ written, becomes }) => {
  expect(withTag(written, 'climate')).toBe(becomes);
});
