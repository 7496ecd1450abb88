import { createTranslate } from '../src/locales/create-translate.ts';
import { layersPreference } from '../src/messages/layers/layers-preference.ts';
import { READER_MARK } from '../src/messages/reader-mark.ts';
import { createSendToBackground } from '../src/messages/send-to-background.ts';
import { getMessage } from '../src/platform/i18n.ts';
import { listenToMessages, sendMessage } from '../src/platform/messages.ts';
import { isExtensionAlive, thisExtension } from '../src/platform/runtime.ts';
import { localArea } from '../src/platform/storage.ts';
import { startReader } from './start-reader.ts';

// Two clicks in quick succession may inject this twice: the living reader stays.
if (!Object.hasOwn(globalThis, READER_MARK)) {
  const life = new AbortController();
  Object.defineProperty(globalThis, READER_MARK, { value: true, configurable: true });
  life.signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, READER_MARK));
  startReader(
    document,
    {
      extension: thisExtension(),
      isExtensionAlive,
      sendToBackground: createSendToBackground(sendMessage),
      listen: listenToMessages,
      layers: layersPreference(localArea),
      t: createTranslate(getMessage),
    },
    life,
  );
}
