import { render } from 'preact';
import { createTranslate } from '../src/locales/create-translate.ts';
import { layersPreference } from '../src/messages/layers/layers-preference.ts';
import { createSendToBackground } from '../src/messages/send-to-background.ts';
import { createSendToPage } from '../src/messages/send-to-page.ts';
import { copyWords } from '../src/platform/clipboard.ts';
import { getMessage, interfaceLanguage } from '../src/platform/i18n.ts';
import { sendMessage, sendMessageToTab } from '../src/platform/messages.ts';
import { siteAccess } from '../src/platform/permissions.ts';
import { localArea } from '../src/platform/storage.ts';
import { findActiveTab } from '../src/platform/tabs.ts';
import { firstList } from '../src/storage/notes/first-list.ts';
import { createActorServices } from './actors/create-actor-services.ts';
import { createPopupServices } from './create-popup-services.ts';
import { createNotesServices } from './notes/create-notes-services.ts';
import { firstAsked } from './notes/first-asked.ts';
import { openedOver } from './opened-over.ts';
import { PopupApp } from './popup-app.tsx';
import { lateReader } from './store/late-reader.ts';

const t = createTranslate(getMessage);
const outside = {
  sendToBackground: createSendToBackground(sendMessage),
  sendToPage: createSendToPage(sendMessageToTab),
};
const kept = {
  ...outside,
  findActiveTab,
  store: lateReader(async () => (await import('./store/open-reader.ts')).openReader()),
  randomId: () => crypto.randomUUID(),
  now: () => new Date(),
};
const services = createPopupServices({
  ...outside,
  findActiveTab: () => openedOver,
  layers: layersPreference(localArea),
  access: siteAccess,
  notes: createNotesServices({ ...kept, copy: copyWords, openAgain: () => location.reload() }),
  actors: createActorServices(kept),
});
// Before anything is drawn: a popup that is closed at once has asked, and its page is read.
const reading = services.readPage();

document.documentElement.lang = t.language;
document.documentElement.dir = t.direction;
document.title = t('extensionName');
void firstAsked.then((asked) => {
  const list = asked && firstList(asked.rows);
  const first = asked && list && { addresses: asked.addresses, list };
  const readerLanguage = interfaceLanguage();
  render(<PopupApp {...{ t, readerLanguage, services, reading, first }} />, document.body);
});
