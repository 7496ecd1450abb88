import type { Contract, Requests } from './contracts/contract.ts';
import { type Envelope, failed } from './envelopes/envelope.ts';
import { parseEnvelope } from './envelopes/parse-envelope.ts';

/** Carries a message to its listener and brings the answer back; rejects, or gives nothing, if there is none. */
export type Send = (message: object) => Promise<unknown>;

/**
 * Sends a request and checks its answer. Never rejects.
 *
 * An answer that never comes is asked for once more, since the background may have been stopped between request and
 * answer and starts again when it is called. If that fails as well, the answer is `no-answer`.
 *
 *     await ask(backgroundContract, send, 'read-tab', { tabId: 7 })   // { ok: true, value: null }
 */
export async function ask<R extends Requests, T extends keyof R & string>(
  contract: Contract<R>,
  send: Send,
  type: T,
  request: R[T]['request'],
): Promise<Envelope<R[T]['reply']>> {
  const message = { ...request, type };
  const answer = (await answerOrNull(send, message)) ?? (await answerOrNull(send, message));
  return answer === null ? failed('no-answer') : parseEnvelope(contract[type].reply, answer);
}

/** A lost connection rejects in one browser and gives `undefined` in the other; what the error says does not matter. */
async function answerOrNull(send: Send, message: object): Promise<unknown> {
  try {
    return (await send(message)) ?? null;
  } catch {
    return null;
  }
}
