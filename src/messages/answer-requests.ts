import * as v from 'valibot';
import type { Contract, Requests } from './contracts/contract.ts';
import { type Envelope, failed } from './envelopes/envelope.ts';
import { type Extension, kindOfSender, type Sender } from './sender.ts';

/** What answers each type of request. What goes wrong is returned as a failure; what is thrown becomes `internal`. */
export type Handlers<R extends Requests> = {
  readonly [T in keyof R]: (request: R[T]['request'], sender: Sender) => Promise<Envelope<R[T]['reply']>>;
};

/** Gives a promise for a message that it owns, and `null` for one that is another listener's. */
export type MessageListener = (message: unknown, sender: Sender) => Promise<Envelope<unknown>> | null;

/**
 * Makes a listener from a table of handlers. A message of a known type is owned: if its sender or its shape is wrong,
 * the answer is `refused` and no handler is called. Any other message is left to other listeners.
 *
 *     listenToMessages(answerRequests(backgroundContract, { analyse: … , 'read-tab': … }, thisExtension()), signal);
 */
export function answerRequests<R extends Requests>(
  contract: Contract<R>,
  handlers: Handlers<R>,
  extension: Extension,
): MessageListener {
  return (message, sender) => {
    const parsed = v.safeParse(messageSchema, message);
    if (!parsed.success) return null;
    const { type, ...request } = parsed.output;
    return isTypeOf(contract, type) ? answer(contract, handlers, extension, { type, request, sender }) : null;
  };
}

const messageSchema = v.looseObject({ type: v.string() });

function isTypeOf<R extends Requests>(contract: Contract<R>, type: string): type is keyof R & string {
  return Object.hasOwn(contract, type);
}

async function answer<R extends Requests, T extends keyof R & string>(
  contract: Contract<R>,
  handlers: Handlers<R>,
  extension: Extension,
  asked: { readonly type: T; readonly request: object; readonly sender: Sender },
): Promise<Envelope<R[T]['reply']>> {
  const { from, request: requestSchema } = contract[asked.type];
  const kind = kindOfSender(asked.sender, extension);
  if (kind === null || !from.includes(kind)) return failed('refused');
  const request = v.safeParse(requestSchema, asked.request);
  if (!request.success) return failed('refused');
  try {
    return await handlers[asked.type](request.output, asked.sender);
  } catch (error) {
    console.error('On Record could not answer', asked.type, error);
    return failed('internal');
  }
}
