import { expect, it } from 'vitest';
import { completeTags } from '../../../../src/core/notes/tags/complete-tags.ts';

const IN_USE = ['budget', 'climate', 'to clear', 'Élan'];

it.each([
  { written: 'cl', tags: ['climate', 'to clear'] },
  { written: 'budget, CL', tags: ['climate', 'to clear'] },
  { written: 'climate, cl', tags: ['to clear'] },
  { written: 'él', tags: ['Élan'] },
  { written: 'budget,', tags: [] },
  { written: '', tags: [] },
])('“$written” may become $tags', ({ written, tags }) => {
  expect(completeTags(written, IN_USE, 6)).toEqual(tags);
});

it('offers no more than are wanted', () => {
  expect(completeTags('cl', IN_USE, 1)).toEqual(['climate']);
});
