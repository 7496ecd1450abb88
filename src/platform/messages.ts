import browser, { type Runtime } from 'webextension-polyfill';
import type { MessageListener } from '../messages/answer-requests.ts';
import type { Sender } from '../messages/sender.ts';

/** Sends a message to the extension's own contexts, and gives the answer. Rejects if nobody can be reached. */
export async function sendMessage(message: object): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Sends a message to the scripts in a tab's topmost frame, and gives the answer. Rejects if there are none. */
export async function sendMessageToTab(tabId: number, message: object): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

/** Hears the messages to this context. In the background to be called at load, so that a message can wake it. */
export function listenToMessages(listener: MessageListener, signal: AbortSignal): void {
  // An async function would claim every message; a promise is given for our own messages only.
  const onMessage = (message: unknown, sender: Runtime.MessageSender) =>
    listener(message, senderOf(sender)) ?? undefined;
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

function senderOf(sender: Runtime.MessageSender): Sender {
  return { id: sender.id ?? null, url: sender.url ?? null, tabId: sender.tab?.id ?? null };
}
