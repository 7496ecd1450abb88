import browser from 'webextension-polyfill';

/** Reads a file of the extension: `models/en.bin`. Rejects if there is none. */
export async function readAsset(path: string): Promise<Uint8Array> {
  // Not `import()`, which throws in Chrome's service worker.
  const response = await fetch(browser.runtime.getURL(path));
  return new Uint8Array(await response.arrayBuffer());
}
