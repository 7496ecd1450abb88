import { describe, expect, it } from 'vitest';
import { patchOf } from '../../../src/ui/notes/note-fields.ts';
import { highlight } from '../../core/notes/sample-notes.ts';

const note = highlight(1, { comment: 'Ask\nher', tags: ['budget', 'to check'], colour: 'green' });

describe('patchOf', () => {
  const cases: readonly { what: string; fields: Readonly<Record<string, string>>; patch: object }[] = [
    { what: 'names nothing that was left as it was', fields: {}, patch: {} },
    { what: 'does not mind the line ends of forms', fields: { comment: 'Ask\r\nher' }, patch: {} },
    { what: 'names a new comment', fields: { comment: 'Ask him' }, patch: { comment: 'Ask him' } },
    { what: 'makes an empty comment none', fields: { comment: '' }, patch: { comment: null } },
    {
      what: 'splits tags at commas and tidies them',
      fields: { tags: ' lanes,, budget ,' },
      patch: { tags: ['lanes', 'budget'] },
    },
    { what: 'takes tags away', fields: { tags: ' ' }, patch: { tags: [] } },
    { what: 'knows the commas of Arabic and Chinese', fields: { tags: 'أ، ب，三' }, patch: { tags: ['أ', 'ب', '三'] } },
    { what: 'names another colour', fields: { colour: 'pink' }, patch: { colour: 'pink' } },
    { what: 'takes no colour that there is not', fields: { colour: 'beige' }, patch: {} },
  ];

  it.each(cases)('$what', ({ fields, patch }) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({
      comment: 'Ask\nher',
      tags: 'budget, to check',
      colour: 'green',
      ...fields,
    })) {
      form.set(name, value);
    }
    expect(patchOf(note, form)).toEqual(patch);
  });
});
