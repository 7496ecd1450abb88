import { describe, expect, it } from 'vitest';
import { keepPlaces } from '../../../../popup/notes/state/keep-places.ts';
import type { Placement } from '../../../../src/messages/protocol.ts';
import { noteId } from '../../../core/notes/sample-notes.ts';

const at = (...ns: readonly number[]): readonly Placement[] =>
  ns.map((n) => ({ noteId: noteId(n), state: 'exact', start: n, now: null }));

describe('keepPlaces', () => {
  const cases: readonly { what: string; old: readonly number[]; newest: readonly number[]; kept: readonly number[] }[] =
    [
      { what: 'takes the newest order', old: [1, 2, 3], newest: [3, 2, 1], kept: [3, 2, 1] },
      { what: 'keeps one that is gone where it was', old: [1, 2, 3], newest: [1, 3], kept: [1, 2, 3] },
      { what: 'keeps the first', old: [1, 2], newest: [2], kept: [1, 2] },
      { what: 'keeps several', old: [1, 2, 3, 4], newest: [4, 5], kept: [1, 2, 3, 4, 5] },
      { what: 'begins with none', old: [], newest: [1], kept: [1] },
    ];

  it.each(cases)('$what', ({ old, newest, kept }) => {
    expect(keepPlaces(at(...old), at(...newest))).toEqual(at(...kept));
  });
});
