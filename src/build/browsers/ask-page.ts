import * as v from 'valibot';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { pageContract } from '../../messages/contracts/page-contract.ts';
import type { PageView } from '../../messages/protocol.ts';
import type { ExtensionView } from './extension-view.ts';

/** In the extension's own pages; both browsers know it by this name. */
declare const chrome: ExtensionApi;

/**
 * Waits until On Record's popup has read the page below it, and asks the page's reader what it knows; `null` if the
 * popup says that the page can't be read.
 *
 *     (await askPage(popup))?.article.headline
 */
export async function askPage(popup: ExtensionView): Promise<PageView | null> {
  await popup.waitFor(() => document.querySelector('main') && !document.querySelector('.reading, .reading-layers'));
  const envelope = v.parse(ENVELOPE, await popup.evaluate(sendGetPage));
  return envelope?.ok ? envelope.value : null;
}

const ENVELOPE = v.nullable(
  v.variant('ok', [
    v.object({ ok: v.literal(true), value: pageContract['get-page'].reply }),
    v.object({ ok: v.literal(false) }),
  ]),
);

async function sendGetPage(): Promise<unknown> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  // Where there is no reader there is nobody to answer: that is an error in both browsers.
  return chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'get-page' }, { frameId: 0 }).catch(() => null);
}
