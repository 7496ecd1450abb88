import * as v from 'valibot';
import type { BidiCommands } from './bidi-commands.ts';

/**
 * Runs a function where Firefox's own interface runs, with its rights; `--remote-allow-system-access` allows it.
 *
 *     const inFirefox = await firefoxParentProcess(bidi);
 *     await inFirefox((id) => WebExtensionPolicy.getByID(id)?.active, 'on-record@example.org')
 */
export type InFirefox = <Arguments extends readonly unknown[], Result>(
  run: (...args: Arguments) => Result | Promise<Result>,
  ...args: Arguments
) => Promise<Result>;

/**
 * Finds the way into the first window of the browser's interface.
 *
 *     const inFirefox = await firefoxParentProcess(bidi);
 *     await inFirefox(() => Services.appinfo.version);
 */
export async function firefoxParentProcess(bidi: BidiCommands): Promise<InFirefox> {
  const window = await firstWindow(bidi);
  return (run, ...args) => bidi.call(window, run, ...args);
}

const TREE = v.object({ contexts: v.array(v.object({ context: v.string() })) });

async function firstWindow(bidi: BidiCommands): Promise<string> {
  const { contexts } = v.parse(
    TREE,
    await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 }),
  );
  const [first] = contexts;
  if (!first) throw new Error('Firefox has no window');
  return first.context;
}
