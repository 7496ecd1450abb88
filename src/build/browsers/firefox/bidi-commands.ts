import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import { sendableFunction } from '../sendable-function.ts';

/** WebDriver BiDi as Firefox speaks it, for what puppeteer's public face does not offer. */
export type BidiCommands = {
  send(method: string, params: object): Promise<unknown>;
  /** Runs a function in a browsing context; see `sendableFunction` for what it may use. */
  call<Arguments extends readonly unknown[], Result>(
    context: string,
    run: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
};

/** Uses the connection that puppeteer has open: Firefox allows one session at a time. */
export function bidiCommands(browser: Browser): BidiCommands {
  const connection = parseConnection(browser);
  const send = async (method: string, params: object) => parseReply(await connection.send(method, params));
  return {
    send,
    async call(context, run, ...args) {
      const outcome = await send('script.callFunction', {
        functionDeclaration: sendableFunction(run),
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target: { context },
        awaitPromise: true,
      });
      return JSON.parse(parseOutcome(outcome));
    },
  };
}

type Connection = { send(method: string, params: object): Promise<unknown> };

/** A kludge: `connection` is puppeteer's own. It goes when puppeteer offers Firefox's chrome scope and popups. */
function parseConnection(browser: Browser): Connection {
  const connection: unknown = Reflect.get(browser, 'connection');
  const isConnection = typeof connection === 'object' && connection !== null && 'send' in connection;
  if (!isConnection) throw new Error(`puppeteer's ${browser.constructor.name} has no connection any more`);
  return connection as Connection;
}

const REPLY = v.object({ result: v.unknown() });

function parseReply(reply: unknown): unknown {
  return v.parse(REPLY, reply).result;
}

const OUTCOME = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.object({ value: v.string() }) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);

function parseOutcome(outcome: unknown): string {
  const parsed = v.parse(OUTCOME, outcome);
  if (parsed.type === 'exception') throw new Error(`Thrown in Firefox: ${parsed.exceptionDetails.text}`);
  return parsed.result.value;
}
