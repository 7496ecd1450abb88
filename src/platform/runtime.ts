import browser from 'webextension-polyfill';
import type { Extension } from '../messages/sender.ts';

/** Our own name and place: `{ id: 'abc', origin: 'chrome-extension://abc/' }`. */
export function thisExtension(): Extension {
  return { id: browser.runtime.id, origin: browser.runtime.getURL('') };
}

/**
 * Says whether this script still belongs to a living extension. Once the extension was updated, reloaded or removed,
 * a content script stays in its page, but can reach nobody any more.
 */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false; // Firefox: the dead API may throw at any touch.
  }
}
