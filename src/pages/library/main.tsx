import { render } from 'preact';
import { createTranslate } from '../../locales/create-translate.ts';
import { createSendToBackground } from '../../messages/send-to-background.ts';
import { copyWords } from '../../platform/clipboard.ts';
import { getMessage, interfaceLanguage } from '../../platform/i18n.ts';
import { sendMessage } from '../../platform/messages.ts';
import { createDatabase } from '../../storage/database/database.ts';
import { saveFile } from './exchange/save-file.ts';
import { LibraryPage } from './library-page.tsx';
import { createLibraryServices } from './services/create-library-services.ts';

const t = createTranslate(getMessage);
const services = createLibraryServices({
  database: createDatabase(),
  sendToBackground: createSendToBackground(sendMessage),
  copy: copyWords,
  promise: { isGiven: () => navigator.storage.persisted(), ask: () => navigator.storage.persist() },
  saveFile: ({ blob, name }) => saveFile(document, blob, name),
  randomId: () => crypto.randomUUID(),
  now: () => new Date(),
});

document.documentElement.lang = t.language;
document.documentElement.dir = t.direction;
document.title = `${t('libraryTitle')} – ${t('extensionName')}`;
render(<LibraryPage t={t} readerLanguage={interfaceLanguage()} services={services} />, document.body);
