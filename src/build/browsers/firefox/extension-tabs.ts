import * as v from 'valibot';
import type { ExtensionView } from '../extension-view.ts';
import { waitUntil } from '../wait-until.ts';
import type { BidiCommands } from './bidi-commands.ts';
import { viewOfBidiContext } from './view-of-bidi-context.ts';

const CREATED = v.object({ context: v.string() });

const TREE = v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) });

/**
 * Opens an extension's page in a tab of Firefox. Not with puppeteer's `goto`: Firefox never reports such a page as
 * loaded.
 */
export async function openExtensionTab(bidi: BidiCommands, address: string): Promise<ExtensionView> {
  const { context } = v.parse(CREATED, await bidi.send('browsingContext.create', { type: 'tab' }));
  await bidi.send('browsingContext.navigate', { context, url: address, wait: 'none' });
  const view = viewOfTab(bidi, context);
  await waitUntil(`${address} has loaded`, () =>
    view
      .evaluate((address) => location.href === address && document.readyState === 'complete', address)
      // The blank page is taken away under the question.
      .catch(() => false),
  );
  return view;
}

/** The tabs of Firefox that show an address. */
export async function findExtensionTabs(bidi: BidiCommands, address: string): Promise<readonly ExtensionView[]> {
  const { contexts } = v.parse(TREE, await bidi.send('browsingContext.getTree', { maxDepth: 0 }));
  return contexts.filter(({ url }) => url === address).map(({ context }) => viewOfTab(bidi, context));
}

function viewOfTab(bidi: BidiCommands, context: string): ExtensionView {
  let open = true;
  return viewOfBidiContext(bidi, context, {
    isOpen: async () => open,
    async close() {
      open = false;
      await bidi.send('browsingContext.close', { context });
    },
  });
}
