import { PANEL_HOST } from '../card/open-panel.ts';
import { HIGHLIGHT_NAMES } from '../paint/highlight-names.ts';

const TAKE_OVER = 'on-record-take-over';

/**
 * Makes room for a new reader after the extension was updated under the old one.
 *
 * Chrome leaves the old script running, in a script world of its own that the new one cannot see: it hears an event on
 * the document and goes. Firefox ends the old script where it stands, unable to clean up: what it left is taken away.
 */
export function takeOver(document: Document, registry: HighlightRegistry | null): void {
  document.dispatchEvent(new CustomEvent(TAKE_OVER));
  for (const name of HIGHLIGHT_NAMES) registry?.delete(name);
  for (const host of document.querySelectorAll(`:root > ${PANEL_HOST}`)) host.remove();
}

/** Calls back when a new reader wants the page. A page can send the event too: whoever hears it must know better. */
export function onTakeOver(document: Document, callback: () => void, signal: AbortSignal): void {
  document.addEventListener(TAKE_OVER, callback, { signal });
}
