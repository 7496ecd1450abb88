import type { MetArticle } from '../../src/core/notes/kept-article.ts';
import type { Envelope } from '../../src/messages/envelopes/envelope.ts';
import type { PageNotes } from '../../src/messages/protocol.ts';
import type { SendToBackground } from '../../src/messages/send-to-background.ts';

/**
 * Makes the function that asks for a page's notes. Only the newest answer counts, to the others it gives `null`: they may
 * be of another article, or of before a change.
 *
 *     const ask = askForNotes(sendToBackground);
 *     await ask(page.met)   // { ok: true, value: { notes, drafts } }
 */
export function askForNotes(
  sendToBackground: SendToBackground,
): (met: MetArticle) => Promise<Envelope<PageNotes> | null> {
  let asked = 0;
  return async (met) => {
    asked += 1;
    const mine = asked;
    const answer = await sendToBackground('notes-of-page', { met });
    return mine === asked ? answer : null;
  };
}
