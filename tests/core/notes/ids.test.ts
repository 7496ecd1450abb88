import { describe, expect, it } from 'vitest';
import { parseArticleId, parseDraftId, parseNoteId, parseRequestId } from '../../../src/core/notes/ids.ts';

const UUID = 'a3bb189e-8bf9-4888-9912-ace4e6543002';

describe('ids', () => {
  const cases = [
    { what: 'a UUID', value: UUID, id: UUID },
    { what: 'a UUID in capitals is the same', value: UUID.toUpperCase(), id: UUID },
    { what: 'another text', value: 'note 7', id: null },
    { what: 'a UUID in a sentence', value: `${UUID} `, id: null },
    { what: 'no text', value: 7, id: null },
  ];

  it.each(cases)('$what', ({ value, id }) => {
    for (const parse of [parseNoteId, parseArticleId, parseRequestId, parseDraftId]) expect(parse(value)).toBe(id);
  });
});
