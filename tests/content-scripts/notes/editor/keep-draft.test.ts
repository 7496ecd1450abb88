import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepDraft } from '../../../../content-scripts/notes/editor/keep-draft.ts';
import type { Draft } from '../../../../src/core/notes/draft.ts';
import { succeeded } from '../../../../src/messages/envelopes/envelope.ts';
import type { SendToBackground } from '../../../../src/messages/send-to-background.ts';
import { draftId, met, noteId } from '../../../core/notes/sample-notes.ts';

const send = vi.fn(async (_type: string, _request: object) => succeeded(null));
const editOf = (comment: string): Draft['change'] => ({ kind: 'edit', noteId: noteId(1), patch: { comment } });
const comments = () => send.mock.calls.map(([type, request]) => [type, JSON.stringify(request).includes('Half a th')]);

beforeEach(() => {
  vi.useFakeTimers();
  send.mockClear();
});
afterEach(() => vi.useRealTimers());

const kept = () => keepDraft(draftId(1), met(1), send as SendToBackground);

it('is kept when the writer pauses, once for many letters', () => {
  const draft = kept();
  for (const comment of ['H', 'Half', 'Half a th']) draft.write(editOf(comment));
  expect(send).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(comments()).toEqual([['save-draft', true]]);
});

it('is kept at once when the page goes, and not again', () => {
  const draft = kept();
  draft.write(editOf('Half a th'));
  draft.flush();
  draft.flush();
  vi.advanceTimersByTime(1000);
  expect(comments()).toEqual([['save-draft', true]]);
});

it('is thrown away by the writer, and what was written before does not come after', () => {
  const draft = kept();
  draft.write(editOf('Half a th'));
  draft.discard();
  vi.advanceTimersByTime(1000);
  expect(comments()).toEqual([['clear-draft', false]]);
});
