import { describe, expect, it } from 'vitest';
import type { ChangeRecord } from '../../../../../src/core/notes/changes/change-record.ts';
import { undoSteps } from '../../../../../src/core/notes/changes/history/undo-steps.ts';
import { articleId, noteId, requestId, time } from '../../sample-notes.ts';

type Row = {
  readonly kind: ChangeRecord['kind'];
  readonly undoes?: number;
  readonly note?: number;
  readonly request?: number;
};

/** Records of the requests 1, 2, 3 … unless a row says which. */
function log(rows: readonly Row[]): readonly ChangeRecord[] {
  return rows.map(({ kind, undoes, note = 1, request }, index) => ({
    request: requestId(request ?? index + 1),
    noteId: noteId(note),
    articleId: articleId(1),
    at: time(index),
    kind,
    undoes: undoes === undefined ? null : requestId(undoes),
    before: kind === 'create' ? null : undoes === undefined && kind === 'undo' ? {} : { modified: time(0) },
    after: {},
  }));
}

const CREATE = { kind: 'create' } as const;
const EDIT = { kind: 'edit' } as const;

describe('the next steps', () => {
  const cases: readonly { what: string; rows: readonly Row[]; undo: unknown; redo: unknown }[] = [
    { what: 'nothing was done', rows: [], undo: null, redo: null },
    { what: 'the last change', rows: [CREATE, EDIT], undo: [2, 'edit'], redo: null },
    {
      what: 'after an undo: the change before',
      rows: [CREATE, EDIT, { kind: 'undo', undoes: 2 }],
      undo: [1, 'create'],
      redo: [3, 'edit'],
    },
    {
      what: 'after two undos: redo takes the last undo first',
      rows: [CREATE, EDIT, { kind: 'undo', undoes: 2 }, { kind: 'undo', undoes: 1 }],
      undo: null,
      redo: [4, 'create'],
    },
    {
      what: 'after a redo: the change again',
      rows: [CREATE, EDIT, { kind: 'undo', undoes: 2 }, { kind: 'undo', undoes: 3 }],
      undo: [2, 'edit'],
      redo: null,
    },
    {
      what: 'undone, redone and undone: redo names the newest undo',
      rows: [EDIT, { kind: 'undo', undoes: 1 }, { kind: 'undo', undoes: 2 }, { kind: 'undo', undoes: 1 }],
      undo: null,
      redo: [4, 'edit'],
    },
    {
      what: 'a new change ends redo',
      rows: [CREATE, EDIT, { kind: 'undo', undoes: 2 }, { kind: 'delete' }],
      undo: [4, 'delete'],
      redo: null,
    },
    {
      what: 'an undo out of order leaves the later change',
      rows: [CREATE, EDIT, { kind: 'undo', undoes: 1 }],
      undo: [2, 'edit'],
      redo: [3, 'create'],
    },
    {
      what: 'an undo that came too late is no step',
      rows: [CREATE, EDIT, { kind: 'undo', undoes: 2 }, { kind: 'undo' }],
      undo: [1, 'create'],
      redo: [3, 'edit'],
    },
    {
      what: 'one request that changed two notes is one step',
      rows: [CREATE, { kind: 'delete', request: 2 }, { kind: 'delete', request: 2, note: 2 }],
      undo: [2, 'delete'],
      redo: null,
    },
    {
      what: 'its undo is one step too',
      rows: [
        CREATE,
        { kind: 'delete', request: 2 },
        { kind: 'delete', request: 2, note: 2 },
        { kind: 'undo', undoes: 2, request: 3 },
        { kind: 'undo', undoes: 2, request: 3, note: 2 },
      ],
      undo: [1, 'create'],
      redo: [3, 'delete'],
    },
    { what: 'the undo of something forgotten', rows: [{ kind: 'undo', undoes: 9 }], undo: null, redo: null },
  ];

  it.each(cases)('$what', ({ rows, undo, redo }) => {
    const steps = undoSteps(log(rows));
    const shown = (step: typeof steps.undo) => step && [Number(step.request.slice(-12)), step.kind];
    expect({ undo: shown(steps.undo), redo: shown(steps.redo) }).toEqual({ undo, redo });
  });
});
