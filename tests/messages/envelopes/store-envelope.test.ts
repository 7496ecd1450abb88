import { describe, expect, it, vi } from 'vitest';
import { storeEnvelope } from '../../../src/messages/envelopes/store-envelope.ts';
import type { StoreFailure } from '../../../src/storage/database/store-failure.ts';

describe('an answer of the store', () => {
  const cases: readonly { failure: StoreFailure; kind: string }[] = [
    { failure: { kind: 'store-closed', why: 'unavailable' }, kind: 'store-closed' },
    { failure: { kind: 'store-closed', why: 'blocked' }, kind: 'store-blocked' },
    { failure: { kind: 'store-closed', why: 'newer-version' }, kind: 'store-newer' },
    { failure: { kind: 'store-full' }, kind: 'store-full' },
    { failure: { kind: 'note-gone' }, kind: 'note-gone' },
    { failure: { kind: 'damaged', row: { table: 'notes', key: '1', issue: 'colour' } }, kind: 'note-damaged' },
    { failure: { kind: 'refused', why: 'note-exists' }, kind: 'refused' },
    { failure: { kind: 'internal', error: new Error('x') }, kind: 'internal' },
  ];

  it.each(cases)('that fails with $failure says $kind, and the console says more', ({ failure, kind }) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(storeEnvelope({ ok: false, failure })).toEqual({ ok: false, failure: { kind } });
    expect(log).toHaveBeenCalledWith(expect.any(String), failure);
    log.mockRestore();
  });

  it('that is good is passed on', () => {
    expect(storeEnvelope({ ok: true, value: 3 })).toEqual({ ok: true, value: 3 });
  });
});
