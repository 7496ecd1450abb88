import { expect, it, vi } from 'vitest';
import { failed, succeeded } from '../../src/messages/envelopes/envelope.ts';
import { createSendToPage } from '../../src/messages/send-to-page.ts';

it('asks the tab that it is told', async () => {
  const send = vi.fn(async () => succeeded(null));
  const passage = { readingId: 'a-1', start: 2, end: 5 };
  expect(await createSendToPage(send)(7, 'show-passage', passage)).toEqual(succeeded(null));
  expect(send).toHaveBeenCalledExactlyOnceWith(7, { type: 'show-passage', ...passage });
});

it('finds nobody in a page without a reader', async () => {
  const send = vi.fn(() => Promise.reject(new Error('Receiving end does not exist.')));
  expect(await createSendToPage(send)(7, 'get-page', {})).toEqual(failed('no-answer'));
});
