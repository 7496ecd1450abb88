import { answerRequests } from '../messages/answer-requests.ts';
import { backgroundContract } from '../messages/contracts/background-contract.ts';
import { createSendToPage } from '../messages/send-to-page.ts';
import { openPopup, showBadge } from '../platform/action.ts';
import { readAsset } from '../platform/assets.ts';
import { listenToMenu, offerOnSelection } from '../platform/context-menus.ts';
import { getMessage } from '../platform/i18n.ts';
import { listenToMessages, sendMessageToTab } from '../platform/messages.ts';
import { grantedSites, listenToGrants } from '../platform/permissions.ts';
import { listenToStarts, thisExtension } from '../platform/runtime.ts';
import { injectFiles, probePage, registerFiles } from '../platform/scripting.ts';
import { localArea, sessionArea } from '../platform/storage.ts';
import { findTab, findTabsOn, openOwnPage } from '../platform/tabs.ts';
import { createDatabase } from '../storage/database/database.ts';
import { ifThere } from '../storage/database/if-there.ts';
import { emptyTrash } from '../storage/trash/empty-trash.ts';
import { answerActors } from './answer-actors.ts';
import { automaticReading } from './automatic-reading.ts';
import { ADD_NOTE, addNote } from './context-menu.ts';
import { createModelLoader } from './create-model-loader.ts';
import { announceChange } from './notes/announce-change.ts';
import { answerNotes } from './notes/answer-notes.ts';
import { noteTabs } from './notes/note-tabs.ts';
import { trashSweeper } from './notes/trash-sweeper.ts';
import { readTab } from './read-tab.ts';
import { welcomeOnce } from './welcome-once.ts';

// The browser stops the background when it is idle and starts it for the next message: what is kept in memory (the
// models) is read again then.
const modelFor = createModelLoader(readAsset);
const tabs = noteTabs(sessionArea);
const sendToPage = createSendToPage(sendMessageToTab);
const database = createDatabase();
const sweepTrash = trashSweeper(
  (before) => ifThere(database, () => emptyTrash(database, before)),
  () => new Date(),
);
const noteHandlers = answerNotes(database, {
  onCommit: () => {
    void announceChange(tabs, sendToPage);
    sweepTrash();
  },
  rememberTab: tabs.remember,
  showBadge,
});
const prepareFor = (lang: string) => void modelFor(lang);
const read = (tabId: number) => readTab(tabId, { findTab, probePage, injectFiles, prepareFor });
const answer = answerRequests(
  backgroundContract,
  {
    'read-tab': ({ tabId }) => read(tabId),
    ...answerActors(database, modelFor),
    ...noteHandlers,
  },
  thisExtension(),
);
const { signal } = new AbortController();
listenToMessages(answer, signal);

const reading = automaticReading({ grantedSites, registerFiles, findTabsOn, readTab: read });
listenToGrants(() => void reading.follow(), signal);
listenToMenu(ADD_NOTE, (tabId) => void addNote(tabId, { readTab: read, sendToPage, openPopup }), signal);
listenToStarts((reason) => {
  void reading.follow();
  sweepTrash();
  void offerOnSelection(ADD_NOTE, getMessage('menuAddNote'));
  if (reason === 'install') void welcomeOnce(localArea, () => openOwnPage('pages/welcome/welcome.html'));
}, signal);
