import type { Article } from '../src/core/article/article.ts';
import { readPage } from '../src/dom/read-page.ts';
import type { Translate } from '../src/locales/translate.ts';
import { answerRequests, type MessageListener } from '../src/messages/answer-requests.ts';
import type { Layers } from '../src/messages/layers.ts';
import type { LayersPreference } from '../src/messages/layers-preference.ts';
import { pageContract } from '../src/messages/page-contract.ts';
import type { SendToBackground } from '../src/messages/send-to-background.ts';
import type { Extension } from '../src/messages/sender.ts';
import { answerPopup } from './answer-popup.ts';
import { offerCards } from './card/offer-cards.tsx';
import { everySecond } from './lifetime/every-second.ts';
import { onTakeOver, takeOver } from './lifetime/take-over.ts';
import { findRegistry } from './paint/find-registry.ts';
import { keepPainted } from './paint/keep-painted.ts';
import { concernsArticle } from './reading/concerns-article.ts';
import { keepReading } from './reading/keep-reading.ts';
import { readingIds } from './reading/reading-ids.ts';
import { watchPage } from './reading/watch-page.ts';

/** What the reader reaches the rest of the extension through. */
export type ReaderServices = {
  readonly extension: Extension;
  readonly isExtensionAlive: () => boolean;
  readonly sendToBackground: SendToBackground;
  readonly listen: (listener: MessageListener, signal: AbortSignal) => void;
  readonly layers: LayersPreference;
  readonly t: Translate;
};

/**
 * Starts the reader in a page: it reads the article, has it analysed, paints what was found, keeps all that up while
 * the page changes, and answers the popup. It goes without a trace when `life` is aborted, and aborts it itself when
 * the extension is gone.
 */
export function startReader(document: Document, services: ReaderServices, life: AbortController): void {
  const { signal } = life;
  const goIfExtensionIsGone = () => {
    if (!services.isExtensionAlive()) life.abort();
  };
  const registry = findRegistry();
  if (registry === null) console.warn('On Record cannot highlight here: this document has no CSS.highlights.');
  takeOver(document, registry);
  onTakeOver(document, goIfExtensionIsGone, signal);

  const paint = keepPainted(registry, signal);
  let concerns: (change: MutationRecord) => boolean = () => true;
  const kept = keepReading({
    readPage: (id) => readPage(document, document.URL, id),
    newId: readingIds(),
    analyse: async (article: Article) => {
      const answer = await services.sendToBackground('analyse', { article });
      if (!answer.ok) goIfExtensionIsGone();
      return answer;
    },
    onAnalysed: (analysed) => {
      paint.repaint(analysed);
      concerns = concernsArticle(analysed.reading, document);
      cards.revise();
    },
  });
  const currentQuotes = () => (paint.shows('quotes') ? kept.current() : null);
  const cards = offerCards({ document, t: services.t, current: currentQuotes }, signal);

  services.listen(answerRequests(pageContract, answerPopup(kept, registry, signal), services.extension), signal);
  followLayers(
    services.layers,
    (layers) => {
      paint.show(layers);
      cards.revise();
    },
    signal,
  );
  watchPage(
    { document, concerns: (change) => concerns(change), isBroken: paint.isBroken, refresh: kept.refresh },
    signal,
  );
  let address = document.URL;
  everySecond(() => {
    goIfExtensionIsGone();
    if (signal.aborted || document.hidden) return;
    paint.restore();
    if (address === document.URL) return;
    address = document.URL;
    kept.refresh();
  }, signal);
  kept.refresh();
}

function followLayers(preference: LayersPreference, onLayers: (layers: Layers) => void, signal: AbortSignal): void {
  preference.observe(onLayers, signal);
  // What cannot be read is what was never chosen: all layers stay on.
  preference.read().then(onLayers, (error) => console.warn('On Record could not read its layers.', error));
}
