import browser, { type Runtime } from 'webextension-polyfill';
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

/**
 * Calls back when the extension was installed or updated, and when the browser was started with it. In the background,
 * to be called at load.
 */
export function listenToStarts(onStart: (reason: 'install' | 'other') => void, signal: AbortSignal): void {
  const onInstalled = ({ reason }: Runtime.OnInstalledDetailsType) =>
    onStart(reason === 'install' ? 'install' : 'other');
  const onStartup = () => onStart('other');
  browser.runtime.onInstalled.addListener(onInstalled);
  browser.runtime.onStartup.addListener(onStartup);
  signal.addEventListener('abort', () => {
    browser.runtime.onInstalled.removeListener(onInstalled);
    browser.runtime.onStartup.removeListener(onStartup);
  });
}
