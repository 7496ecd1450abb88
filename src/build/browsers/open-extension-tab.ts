import * as v from 'valibot';
import type { BidiCommands } from './bidi-commands.ts';
import type { ExtensionView } from './extension-view.ts';
import { viewOfBidiContext } from './view-of-bidi-context.ts';
import { waitUntil } from './wait-until.ts';

const CREATED = v.object({ context: v.string() });

/**
 * Opens an extension's page in a tab of Firefox. Not with puppeteer's `goto`: Firefox never reports such a page as
 * loaded.
 */
export async function openExtensionTab(bidi: BidiCommands, address: string): Promise<ExtensionView> {
  const { context } = v.parse(CREATED, await bidi.send('browsingContext.create', { type: 'tab' }));
  await bidi.send('browsingContext.navigate', { context, url: address, wait: 'none' });
  let open = true;
  const view = viewOfBidiContext(bidi, context, {
    isOpen: async () => open,
    async close() {
      open = false;
      await bidi.send('browsingContext.close', { context });
    },
  });
  await waitUntil(`${address} has loaded`, () =>
    view
      .evaluate((address) => location.href === address && document.readyState === 'complete', address)
      // The blank page is taken away under the question.
      .catch(() => false),
  );
  return view;
}
