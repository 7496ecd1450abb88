import { ask, type Send } from './ask.ts';
import { backgroundContract } from './contracts/background-contract.ts';
import type { Envelope } from './envelopes/envelope.ts';
import type { BackgroundRequests } from './protocol.ts';

/** Asks the background. Never rejects. */
export type SendToBackground = <T extends keyof BackgroundRequests>(
  type: T,
  request: BackgroundRequests[T]['request'],
) => Promise<Envelope<BackgroundRequests[T]['reply']>>;

/**
 * Gives the function that asks the background.
 *
 *     const sendToBackground = createSendToBackground(sendMessage);   // sendMessage from src/platform/messages.ts
 *     await sendToBackground('read-tab', { tabId: 7 });
 */
export function createSendToBackground(send: Send): SendToBackground {
  return (type, request) => ask(backgroundContract, send, type, request);
}
