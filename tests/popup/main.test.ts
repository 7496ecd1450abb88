// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { clearPage, until } from '../ui/drawn-page.ts';

/** What the popup asks of the background, each with whether anything had been drawn by then. */
const asked: { readonly type: unknown; readonly isDrawn: boolean }[] = [];
const isDrawn = () => document.querySelector('.popup') !== null;

const NEVER = { addListener() {}, removeListener() {} };

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getMessage: () => '', getUILanguage: () => 'en-GB' },
    tabs: { query: async () => [{ id: 7, url: 'https://news.example/a' }], sendMessage: () => new Promise(() => {}) },
    permissions: { contains: async () => false, onAdded: NEVER, onRemoved: NEVER },
    runtime: {
      sendMessage({ type }: { readonly type: unknown }) {
        asked.push({ type, isDrawn: isDrawn() });
        return new Promise(() => {});
      },
      onMessage: NEVER,
    },
    storage: { local: { get: async () => ({}), onChanged: NEVER } },
  },
}));

/** A store that never answers: the database's code is not loaded, which would look at a page that is gone when the test is over. */
vi.mock('../../popup/store/open-reader.ts', () => {
  const never = () => new Promise(() => {});
  return {
    openReader: () => ({
      watchNotes: never,
      watchSteps: never,
      watchCorrections: never,
      findDrafts: never,
      findTags: never,
    }),
  };
});

afterEach(clearPage);

it('asks for the page to be read before it draws, and once', async () => {
  await import('../../popup/main.tsx');
  await until(() => expect(isDrawn()).toBe(true));
  expect(asked.filter(({ type }) => type === 'read-tab')).toEqual([{ type: 'read-tab', isDrawn: false }]);
});
