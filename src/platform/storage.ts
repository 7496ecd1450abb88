import browser, { type Storage } from 'webextension-polyfill';
import type { StoredArea } from '../messages/layers/layers-preference.ts';

/** `storage.local`: kept on this machine, seen by every context of the extension at once. */
export const localArea: StoredArea = {
  read: async (key) => (await browser.storage.local.get(key))[key],
  write: (key, value) => browser.storage.local.set({ [key]: value }),
  observe: (key, onChange, signal) => {
    const onChanged = (changes: Record<string, Storage.StorageChange>) => {
      const change = changes[key];
      if (change) onChange(change.newValue);
    };
    browser.storage.local.onChanged.addListener(onChanged);
    signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
  },
};

/** `storage.session`: kept until the browser ends, over the deaths of the background, and seen by no content script. */
export const sessionArea = {
  readAll: async (): Promise<Readonly<Record<string, unknown>>> => browser.storage.session.get(null),
  write: async (key: string, value: object): Promise<void> => browser.storage.session.set({ [key]: value }),
  remove: async (key: string): Promise<void> => browser.storage.session.remove(key),
};
