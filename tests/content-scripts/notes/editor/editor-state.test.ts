import { expect, it } from 'vitest';
import { fieldsOf, nextEditor, patchOf } from '../../../../content-scripts/notes/editor/editor-state.ts';
import { highlight } from '../../../core/notes/sample-notes.ts';

const note = highlight(1, { comment: 'Ask her', tags: ['check', 'budget'], colour: 'green' });
const fields = fieldsOf(note);

const cases = [
  { what: 'nothing that was left alone', changed: {}, patch: {} },
  { what: 'a comment', changed: { comment: 'Ask him' }, patch: { comment: 'Ask him' } },
  { what: 'no comment, where only spaces are left', changed: { comment: ' \n' }, patch: { comment: null } },
  { what: 'tags, tidied', changed: { tags: 'check,  check, , traffic' }, patch: { tags: ['check', 'traffic'] } },
  { what: 'no tags', changed: { tags: '' }, patch: { tags: [] } },
  { what: 'a colour', changed: { colour: 'blue' as const }, patch: { colour: 'blue' } },
];

it.each(cases)('asks for $what', ({ changed, patch }) => {
  expect(patchOf(note, { ...fields, ...changed })).toEqual(patch);
});

it('keeps what is written while it is being saved, and after that has failed', () => {
  const saving = nextEditor({ fields, saving: 'not-yet' }, { kind: 'save' });
  const written = nextEditor(saving, { kind: 'written', fields: { comment: 'More' } });
  const failed = nextEditor(written, { kind: 'failed', failure: 'store-full' });
  expect(failed).toEqual({ fields: { ...fields, comment: 'More' }, saving: { failure: 'store-full' } });
});
