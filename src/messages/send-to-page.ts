import { ask } from './ask.ts';
import { pageContract } from './contracts/page-contract.ts';
import type { Envelope } from './envelopes/envelope.ts';
import type { PageRequests } from './protocol.ts';

/** Asks the reader in a tab's page. Never rejects; `no-answer` if there is no reader. */
export type SendToPage = <T extends keyof PageRequests>(
  tabId: number,
  type: T,
  request: PageRequests[T]['request'],
) => Promise<Envelope<PageRequests[T]['reply']>>;

/**
 * Gives the function that asks the reader in a page.
 *
 *     const sendToPage = createSendToPage(sendMessageToTab);   // sendMessageToTab from src/platform/messages.ts
 *     await sendToPage(7, 'get-page', {});
 */
export function createSendToPage(send: (tabId: number, message: object) => Promise<unknown>): SendToPage {
  return (tabId, type, request) => ask(pageContract, (message) => send(tabId, message), type, request);
}
