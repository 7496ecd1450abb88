import { expect, it } from 'vitest';
import { judgeImport } from '../../../src/core/exchange/judge-import.ts';
import type { Note } from '../../../src/core/notes/note.ts';
import { highlight, met, time } from '../notes/sample-notes.ts';

const kept = highlight(1, { comment: 'Here', modified: time(5) });
const cases: readonly { what: string; here: Note | null; note: Note; isDated?: boolean; verdict: object }[] = [
  { what: 'that is not here is added', here: null, note: kept, verdict: { kind: 'add' } },
  { what: 'that is the same is skipped', here: kept, note: kept, verdict: { kind: 'skip', why: 'same' } },
  {
    what: 'that is the same but for its time is skipped',
    here: kept,
    note: { ...kept, modified: time(9) },
    verdict: { kind: 'skip', why: 'same' },
  },
  {
    what: 'that is newer changes what differs',
    here: kept,
    note: { ...kept, comment: 'There', modified: time(9) },
    verdict: { kind: 'change', patch: { comment: 'There' } },
  },
  {
    what: 'that is older is skipped',
    here: kept,
    note: { ...kept, comment: 'There', modified: time(1) },
    verdict: { kind: 'skip', why: 'newer-here' },
  },
  {
    what: 'without a date changes nothing',
    here: kept,
    note: { ...kept, tags: ['a'], modified: time(9) },
    isDated: false,
    verdict: { kind: 'skip', why: 'newer-here' },
  },
  {
    what: 'that was deleted here stays deleted',
    here: { ...kept, deleted: time(6) },
    note: { ...kept, comment: 'There', modified: time(9) },
    verdict: { kind: 'skip', why: 'in-trash' },
  },
];

it.each(cases)('a note $what', ({ here, note, isDated = true, verdict }) => {
  expect(judgeImport(here, { note, met: met(1), isDated })).toEqual(verdict);
});
