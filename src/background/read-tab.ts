import { type Envelope, failed, succeeded } from '../messages/envelopes/envelope.ts';
import { READER_MARK } from '../messages/reader-mark.ts';
import type { PageProbe } from '../platform/scripting.ts';
import type { TabView } from '../platform/tabs.ts';
import { isBrowserAddress } from './is-browser-address.ts';
import { READER_FILES } from './reader-files.ts';

/** The browser, as far as reading a tab needs it. */
export type TabAccess = {
  readonly findTab: (tabId: number) => Promise<TabView | null>;
  readonly probePage: (tabId: number, mark: string) => Promise<PageProbe | null>;
  readonly injectFiles: (tabId: number, files: { readonly css: string; readonly js: string }) => Promise<void>;
  /** Called while the page is read, with the language that its article will likely be in. */
  readonly prepareFor: (lang: string) => void;
};

/**
 * Puts the reader into a tab's page, unless one lives there already.
 *
 *     await readTab(7, { findTab, probePage, injectFiles, prepareFor })   // { ok: true, value: null }
 *
 * Fails with `browser-page`, `pdf` or `no-access`, and with `no-answer` if the tab was closed.
 */
export async function readTab(tabId: number, access: TabAccess): Promise<Envelope<null>> {
  const tab = await access.findTab(tabId);
  if (tab === null) return failed('no-answer');
  if (tab.url !== null && isBrowserAddress(tab.url)) return failed('browser-page');
  const page = await probe(tabId, access);
  if (typeof page === 'string') return failed(whyRefused(tab, page));
  if (page.contentType === 'application/pdf') return failed('pdf');
  if (page.isMarked) return succeeded(null);
  const injected = access.injectFiles(tabId, READER_FILES);
  if (page.lang !== '') access.prepareFor(page.lang);
  await injected;
  return succeeded(null);
}

/** The page, or the browser's words for its refusal. */
async function probe(tabId: number, access: TabAccess): Promise<PageProbe | string> {
  try {
    return (await access.probePage(tabId, READER_MARK)) ?? '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

/**
 * Tells why the browser refused. Chromium hides the address of its own pages, but its error names them; Firefox lets
 * nobody into its PDF viewer, and its error is that of any refusal: there the address or the title has to tell.
 *
 *     Cannot access a chrome:// URL                     → browser-page
 *     https://example.org/report.pdf                    → pdf
 *     https://example.org/get?id=7, titled “report.pdf” → pdf
 *     https://example.org/get?id=7, titled “7”          → no-access, even if it was a PDF
 */
function whyRefused(tab: TabView, words: string): 'browser-page' | 'pdf' | 'no-access' {
  if (/^Cannot access an? [\w-]+:\/\/ URL|gallery cannot be scripted/.test(words)) return 'browser-page';
  const address = tab.url !== null && URL.canParse(tab.url) ? new URL(tab.url).pathname : '';
  const names = [address, tab.title ?? ''];
  return names.some((name) => /\.pdf$/i.test(name)) ? 'pdf' : 'no-access';
}
