import type { SendToPage } from '../../messages/send-to-page.ts';
import type { NoteTabs } from './note-tabs.ts';

/**
 * Tells the open pages that notes were changed. Each asks for its notes again, which also sets its tab's badge: so no
 * badge is ever that of a page that the tab has left. A tab in which nobody answers is forgotten.
 *
 *     void announceChange(noteTabs(sessionArea), createSendToPage(sendMessageToTab));
 */
export async function announceChange(tabs: NoteTabs, sendToPage: SendToPage): Promise<void> {
  const tell = async (tabId: number) => {
    const answer = await sendToPage(tabId, 'notes-changed', {});
    if (!answer.ok && answer.failure.kind === 'no-answer') await tabs.forget(tabId);
  };
  await Promise.all((await tabs.list()).map(tell));
}
