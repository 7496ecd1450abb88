import type { Envelope } from '../messages/envelopes/envelope.ts';
import type { SendToPage } from '../messages/send-to-page.ts';

/** The id of the entry *Add note* in the menu over selected words. */
export const ADD_NOTE = 'add-note';

/** The browser, as far as adding a note needs it. */
export type NoteAccess = {
  /** Puts the reader into the tab's page, unless one lives there. */
  readonly readTab: (tabId: number) => Promise<Envelope<null>>;
  readonly sendToPage: SendToPage;
  /** Opens the popup, which says why a page cannot be read. */
  readonly openPopup: () => Promise<void>;
};

/** Has the page open its note editor on the selected words; where none can be written, the popup says why. */
export async function addNote(tabId: number, { readTab, sendToPage, openPopup }: NoteAccess): Promise<void> {
  const begun = await readTab(tabId);
  const answer = begun.ok ? await sendToPage(tabId, 'add-note', {}) : begun;
  if (!answer.ok) await openPopup();
}
