import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { ExtensionView } from '../../../../src/build/browsers/extension-view.ts';
import type { NoteChange } from '../../../../src/core/notes/changes/note-change.ts';
import type { MetArticle } from '../../../../src/core/notes/kept-article.ts';
import type { Note } from '../../../../src/core/notes/note.ts';
import type { Envelope } from '../../../../src/messages/envelopes/envelope.ts';

/** In the extension's own pages; both browsers know it by this name. */
declare const chrome: ExtensionApi;

/** Has the background make changes, as a page or a popup asks for them. Throws what it answers if it could not. */
export async function askForChanges(
  view: ExtensionView,
  changes: readonly NoteChange[],
  articles: readonly MetArticle[] = [],
): Promise<readonly Note[]> {
  const answer = await view.evaluate(
    async (changes, articles): Promise<Envelope<{ readonly notes: readonly Note[] }>> => {
      const request = { id: crypto.randomUUID(), at: new Date().toISOString(), draft: null, articles, changes };
      return chrome.runtime.sendMessage({ type: 'change-notes', ...request });
    },
    changes,
    articles,
  );
  if (!answer.ok) throw new Error(`the notes were not changed: ${answer.failure.kind}`);
  return answer.value.notes;
}
