/** Who sent a message, as the browser (never the message) says. Absent is `null`. */
export type Sender = {
  readonly id: string | null;
  /** The address of the sending frame. */
  readonly url: string | null;
  /** The tab that the sending frame is in; a popup is in none. */
  readonly tabId: number | null;
};

/** Our own name and place: `{ id: 'abc', origin: 'chrome-extension://abc/' }`. */
export type Extension = { readonly id: string; readonly origin: string };

/** A page of the extension (the popup, the library), or a script of it in a web page. */
export type SenderKind = 'extension-page' | 'content-script';

/**
 * Tells our own pages and scripts from each other; `null` is a stranger.
 *
 * A page of ours that is open in a tab has a tab too: its address tells it from a script in a web page.
 *
 *     kindOfSender({ id: 'abc', url: 'https://example.org/', tabId: 7 }, extension)   // 'content-script'
 *     kindOfSender({ id: 'xyz', url: null, tabId: null }, extension)                  // null
 */
export function kindOfSender(sender: Sender, extension: Extension): SenderKind | null {
  if (sender.id !== extension.id) return null;
  if (sender.url?.startsWith(extension.origin)) return 'extension-page';
  return sender.tabId === null ? null : 'content-script';
}
