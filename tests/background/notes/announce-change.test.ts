import { expect, it, vi } from 'vitest';
import { announceChange } from '../../../src/background/notes/announce-change.ts';
import { noteTabs } from '../../../src/background/notes/note-tabs.ts';
import { failed, succeeded } from '../../../src/messages/envelopes/envelope.ts';
import type { SendToPage } from '../../../src/messages/send-to-page.ts';

function area() {
  const kept = new Map<string, object>([['layers', {}]]);
  return {
    readAll: async () => Object.fromEntries(kept),
    write: async (key: string, value: object) => void kept.set(key, value),
    remove: async (key: string) => void kept.delete(key),
  };
}

it('tells each remembered tab once, and forgets one in which nobody answers', async () => {
  const tabs = noteTabs(area());
  await Promise.all([tabs.remember(7), tabs.remember(8), tabs.remember(7), tabs.remember(9)]);
  const sendToPage = vi.fn(async (tabId: number) =>
    tabId === 7 ? succeeded(null) : failed(tabId === 8 ? 'no-answer' : 'store-closed'),
  );
  await announceChange(tabs, sendToPage as SendToPage);
  expect(sendToPage.mock.calls.map(([tabId]) => tabId)).toEqual([7, 8, 9]);
  expect(await tabs.list()).toEqual([7, 9]);
});
