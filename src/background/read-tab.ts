import { type Envelope, failed, succeeded } from '../messages/envelope.ts';
import { READER_MARK } from '../messages/reader-mark.ts';
import type { PageProbe } from '../platform/scripting.ts';
import type { TabView } from '../platform/tabs.ts';
import { unreadableAddress } from './unreadable-address.ts';

/** The browser, as far as reading a tab needs it. */
export type TabAccess = {
  readonly findTab: (tabId: number) => Promise<TabView | null>;
  readonly probePage: (tabId: number, mark: string) => Promise<PageProbe | null>;
  readonly injectFiles: (tabId: number, files: { readonly css: string; readonly js: string }) => Promise<void>;
};

const READER_FILES = { css: 'highlights.css', js: 'reader.js' };

/**
 * Puts the reader into a tab's page, unless one lives there already.
 *
 *     await readTab(7, { findTab, probePage, injectFiles })   // { ok: true, value: null }
 *
 * Fails with `browser-page`, `pdf` or `no-access`, and with `no-answer` if the tab was closed.
 */
export async function readTab(tabId: number, access: TabAccess): Promise<Envelope<null>> {
  const tab = await access.findTab(tabId);
  if (tab === null) return failed('no-answer');
  const unreadable = unreadableAddress(tab.url);
  if (unreadable !== null) return failed(unreadable);
  const page = await probeOrNull(tabId, access);
  if (page === null) return failed(whyRefused(tab));
  if (page.contentType === 'application/pdf') return failed('pdf');
  if (!page.isMarked) await access.injectFiles(tabId, READER_FILES);
  return succeeded(null);
}

/** `null`: the browser refused. Each has words of its own for it, which tell no more than the tab does. */
async function probeOrNull(tabId: number, access: TabAccess): Promise<PageProbe | null> {
  try {
    return await access.probePage(tabId, READER_MARK);
  } catch {
    return null;
  }
}

/**
 * Firefox lets nobody into its PDF viewer, and its error is that of any refusal: the address or the title has to tell.
 *
 *     https://example.org/report.pdf              → pdf
 *     https://example.org/get?id=7, titled “report.pdf”  → pdf
 *     https://example.org/get?id=7, titled “7”    → no-access, even if it was one
 */
function whyRefused(tab: TabView): 'pdf' | 'no-access' {
  const names = [tab.url === null ? '' : new URL(tab.url).pathname, tab.title ?? ''];
  return names.some((name) => /\.pdf$/i.test(name)) ? 'pdf' : 'no-access';
}
