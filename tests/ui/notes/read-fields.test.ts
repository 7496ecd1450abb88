import { expect, it } from 'vitest';
import { readFields } from '../../../src/ui/notes/read-fields.ts';

it.each([
  { what: 'what was typed and chosen', typed: { colour: 'pink' }, fields: { colour: 'pink' } },
  { what: 'no colour that there is not', typed: { colour: 'beige' }, fields: { colour: 'green' } },
  { what: 'an empty text where a field is missing', typed: {}, fields: { colour: 'green' } },
])('reads $what', ({ typed, fields }) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ comment: 'Ask her', ...typed })) form.set(name, value);
  expect(readFields(form, 'green')).toEqual({ comment: 'Ask her', tags: '', ...fields });
});
