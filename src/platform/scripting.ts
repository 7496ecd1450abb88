import browser, { type Scripting } from 'webextension-polyfill';

/** What a page says of itself before anything is put into it. */
export type PageProbe = {
  /** `text/html`, `application/pdf` (Chrome shows PDFs in a page that scripts may enter, Firefox in one they may not). */
  readonly contentType: string;
  /** Says whether something is noted under the mark in our script world there. */
  readonly isMarked: boolean;
  /** As the page itself names it, BCP 47; empty if it does not. */
  readonly lang: string;
};

/** Looks at the topmost page of a tab. Rejects, or gives `null`, if the browser lets us not. Waits until it has loaded. */
export async function probePage(tabId: number, mark: string): Promise<PageProbe | null> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    // Goes to the page as text, so it can use nothing but its arguments.
    func: (name: string) => ({
      contentType: document.contentType,
      isMarked: Object.hasOwn(globalThis, name),
      lang: document.querySelector(':root')?.getAttribute('lang') ?? '',
    }),
    args: [mark],
  });
  return parseProbe(result?.result);
}

/** Puts a style sheet and a script of the extension into the topmost page of a tab. Rejects if the browser refuses. */
export async function injectFiles(tabId: number, files: { readonly css: string; readonly js: string }): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.insertCSS({ target, files: [files.css] });
  await browser.scripting.executeScript({ target, files: [files.js] });
}

/**
 * Lets the browser put a style sheet and a script into the topmost frame of each page that matches, from its next
 * loading on and over restarts, until an update of the extension erases it. No `matches`: into no page any more.
 */
export async function registerFiles(
  id: string,
  files: { readonly css: string; readonly js: string },
  matches: readonly string[],
): Promise<void> {
  const isRegistered = (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
  if (matches.length === 0) {
    if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script: Scripting.RegisteredContentScript = {
    id,
    matches: [...matches],
    css: [files.css],
    js: [files.js],
    runAt: 'document_idle',
  };
  if (isRegistered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

function parseProbe(result: unknown): PageProbe | null {
  if (typeof result !== 'object' || result === null) return null;
  if (!('contentType' in result) || typeof result.contentType !== 'string') return null;
  if (!('isMarked' in result) || typeof result.isMarked !== 'boolean') return null;
  if (!('lang' in result) || typeof result.lang !== 'string') return null;
  return { contentType: result.contentType, isMarked: result.isMarked, lang: result.lang };
}
