import { parseCorrectionId } from '../../src/core/corrections/correction-id.ts';
import { newId } from '../../src/core/notes/new-id.ts';
import type { SendToBackground } from '../../src/messages/send-to-background.ts';
import type { SendToPage } from '../../src/messages/send-to-page.ts';
import type { StoreReader } from '../store/store-reader.ts';
import type { ActorServices } from './actor-services.ts';

type Outside = {
  readonly store: StoreReader;
  readonly sendToBackground: SendToBackground;
  readonly sendToPage: SendToPage;
  readonly randomId: () => string;
  readonly now: () => Date;
};

/** Reads corrections in the store itself; has them kept by the background and applied by the page. */
export function createActorServices(outside: Outside): ActorServices {
  const { store, sendToBackground, sendToPage } = outside;
  return {
    correct: (rule) => {
      const id = newId(parseCorrectionId, outside.randomId);
      return sendToBackground('correct-actor', { correction: { ...rule, id, at: outside.now().toISOString() } });
    },
    takeBack: (id) => sendToBackground('take-back-correction', { id }),
    analyseAgain: (tabId) => sendToPage(tabId, 'analyse-again', {}),
    watchCorrections: store.watchCorrections,
  };
}
