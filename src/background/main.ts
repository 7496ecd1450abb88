import { analyse } from '../core/analyse.ts';
import { answerRequests } from '../messages/answer-requests.ts';
import { backgroundContract } from '../messages/background-contract.ts';
import { succeeded } from '../messages/envelope.ts';
import { createSendToPage } from '../messages/send-to-page.ts';
import { showBadge } from '../platform/action.ts';
import { readAsset } from '../platform/assets.ts';
import { listenToMessages, sendMessageToTab } from '../platform/messages.ts';
import { thisExtension } from '../platform/runtime.ts';
import { injectFiles, probePage } from '../platform/scripting.ts';
import { sessionArea } from '../platform/storage.ts';
import { findTab } from '../platform/tabs.ts';
import { createDatabase } from '../storage/database.ts';
import { announceChange } from './announce-change.ts';
import { answerNotes } from './answer-notes.ts';
import { createModelLoader } from './create-model-loader.ts';
import { noteTabs } from './note-tabs.ts';
import { readTab } from './read-tab.ts';

// The browser stops the background when it is idle and starts it for the next message: what is kept in memory (the
// models) is read again then.
const modelFor = createModelLoader(readAsset);
const tabs = noteTabs(sessionArea);
const sendToPage = createSendToPage(sendMessageToTab);
const noteHandlers = answerNotes(createDatabase(), {
  onCommit: () => void announceChange(tabs, sendToPage),
  rememberTab: tabs.remember,
  showBadge,
});
const answer = answerRequests(
  backgroundContract,
  {
    'read-tab': ({ tabId }) => readTab(tabId, { findTab, probePage, injectFiles }),
    analyse: async ({ article }) => succeeded(analyse(article, await modelFor(article.lang))),
    ...noteHandlers,
  },
  thisExtension(),
);
listenToMessages(answer, new AbortController().signal);
