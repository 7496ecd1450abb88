import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { ExtensionView } from '../../../../src/build/browsers/extension-view.ts';
import { sendableFunction } from '../../../../src/build/browsers/sendable-function.ts';

declare const chrome: ExtensionApi;

/** Where the background can be held on its way from a request to change notes to the answer. */
export type HoldingPoint =
  /** The request has come, and nothing was done about it. */
  | 'received'
  /** All is written, in a transaction that has not ended. */
  | 'written'
  /** The transaction has ended, and nobody was told. */
  | 'committed';

/** A page of the extension that has its background held. */
export type Holder = {
  /** Has the next request to change notes held there. */
  readonly arm: (point: HoldingPoint) => Promise<void>;
  readonly untilHeld: () => Promise<void>;
};

/**
 * Makes the background of a laid extension one that can be held: a piece of code runs in it before our own, and stands
 * between that and the browser. A background that was started again after its death is not held.
 */
export async function makeHoldable(extensionDir: string): Promise<void> {
  const file = path.join(extensionDir, 'background.js');
  await writeFile(file, `(${sendableFunction(obeyHolder)})('[]');\n${await readFile(file, 'utf8')}`);
}

/** The holder of a holdable background. */
export async function holderIn(view: ExtensionView): Promise<Holder> {
  await view.evaluate(() => {
    const [channel, heard] = [new BroadcastChannel('holder'), new Set<unknown>()];
    channel.onmessage = ({ data }) => void heard.add(data);
    Object.assign(globalThis, { channel, heard });
  });
  return {
    async arm(point) {
      await view.evaluate(async (point) => {
        heard.clear();
        // Whatever is asked wakes the background.
        await chrome.runtime.sendMessage({ type: 'clear-draft', id: crypto.randomUUID() });
        channel.postMessage(point);
      }, point);
      await view.waitFor(() => heard.has('armed'));
    },
    untilHeld: () => view.waitFor(() => heard.has('held')),
  };
}

declare let channel: BroadcastChannel;
declare let heard: Set<unknown>;

/** Runs in the background, before our own code: it can use nothing from here. */
function obeyHolder(): void {
  const channel = new BroadcastChannel('holder');
  let point: unknown = null;
  channel.onmessage = ({ data }) => {
    point = data;
    channel.postMessage('armed');
  };
  const isHeldAt = (here: HoldingPoint) => {
    if (point !== here) return false;
    point = null;
    channel.postMessage('held');
    return true;
  };

  // Firefox has two of them; ours is the one that polyfills leave alone.
  const { onMessage } = ((Reflect.get(globalThis, 'browser') ?? chrome) as ExtensionApi).runtime;
  const addListener = onMessage.addListener.bind(onMessage);
  onMessage.addListener = (listener) => {
    const held = (message: unknown, ...rest: unknown[]) => {
      const isChange =
        typeof message === 'object' && message !== null && 'type' in message && message.type === 'change-notes';
      // `true`: an answer will come.
      return isChange && isHeldAt('received') ? true : Reflect.apply(listener, null, [message, ...rest]);
    };
    Reflect.apply(addListener, null, [held]);
  };

  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function (...args) {
    const request = add.apply(this, args);
    const stay = () => {
      this.count().onsuccess = stay;
    };
    request.addEventListener('success', () => this.name === 'changes' && isHeldAt('written') && stay());
    return request;
  };

  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...args) {
    const begun = transaction.apply(this, args);
    const mayChange = begun.mode === 'readwrite' && begun.objectStoreNames.contains('changes');
    begun.addEventListener('complete', (event) => {
      if (mayChange && isHeldAt('committed')) event.stopImmediatePropagation();
    });
    return begun;
  };
}
