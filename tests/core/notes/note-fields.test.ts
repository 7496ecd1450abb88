import { expect, it } from 'vitest';
import { fieldsOf, patchOf } from '../../../src/core/notes/note-fields.ts';
import { highlight } from './sample-notes.ts';

const note = highlight(1, { comment: 'Ask\nher', tags: ['check', 'budget'], colour: 'green' });

it.each([
  { what: 'nothing that was left as it was', changed: {}, patch: {} },
  { what: 'nothing where only the line ends are a form’s', changed: { comment: 'Ask\r\nher' }, patch: {} },
  { what: 'nothing where only spaces among the tags are new', changed: { tags: 'check,  budget ,' }, patch: {} },
  { what: 'a comment', changed: { comment: 'Ask him' }, patch: { comment: 'Ask him' } },
  { what: 'no comment, where only spaces are left', changed: { comment: ' \n' }, patch: { comment: null } },
  { what: 'tags, tidied', changed: { tags: 'check,  check, , traffic' }, patch: { tags: ['check', 'traffic'] } },
  { what: 'no tags', changed: { tags: ' ' }, patch: { tags: [] } },
  {
    what: 'tags with the commas of Arabic and Chinese',
    changed: { tags: 'أ، ب，三' },
    patch: { tags: ['أ', 'ب', '三'] },
  },
  { what: 'a colour', changed: { colour: 'blue' as const }, patch: { colour: 'blue' } },
])('asks for $what', ({ changed, patch }) => {
  expect(patchOf(note, { ...fieldsOf(note), ...changed })).toEqual(patch);
});
