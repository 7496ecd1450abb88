import { readPage } from '../src/dom/read-page.ts';
import type { Translate } from '../src/locales/translate.ts';
import { answerRequests, type MessageListener } from '../src/messages/answer-requests.ts';
import { succeeded } from '../src/messages/envelope.ts';
import { DEFAULT_LAYERS, type Layers } from '../src/messages/layers.ts';
import type { LayersPreference } from '../src/messages/layers-preference.ts';
import { pageContract } from '../src/messages/page-contract.ts';
import type { SendToBackground } from '../src/messages/send-to-background.ts';
import type { Extension } from '../src/messages/sender.ts';
import { offerCards } from './card/offer-cards.tsx';
import { everySecond } from './lifetime/every-second.ts';
import { onTakeOver, takeOver } from './lifetime/take-over.ts';
import { findRegistry } from './paint/find-registry.ts';
import { layerRanges } from './paint/layer-ranges.ts';
import { type Paint, paintLayers } from './paint/paint-layers.ts';
import { concernsArticle } from './reading/concerns-article.ts';
import { type AnalysedReading, keepReading } from './reading/keep-reading.ts';
import { watchPage } from './reading/watch-page.ts';
import { showPassage } from './show-passage.ts';

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
  const registry = findRegistry();
  if (registry === null) console.warn('On Record cannot highlight here: this document has no CSS.highlights.');
  takeOver(document, registry);

  let layers: Layers = DEFAULT_LAYERS;
  let paint: Paint | null = null;
  let passage = new AbortController();
  let address = document.URL;
  let concerns: (change: MutationRecord) => boolean = () => true;

  const repaint = ({ reading, analysis }: AnalysedReading) => {
    if (signal.aborted) return;
    paint?.clear();
    paint = registry && analysis && paintLayers(registry, layerRanges(reading, analysis), layers);
    concerns = concernsArticle(reading, document);
    cards.revise();
  };
  const goIfExtensionIsGone = () => {
    if (!services.isExtensionAlive()) life.abort();
  };

  const readerId = crypto.getRandomValues(new Uint32Array(2)).join('-');
  let readings = 0;
  const kept = keepReading({
    readPage: (id) => readPage(document, document.URL, id),
    newId: () => `${readerId}-${++readings}`,
    analyse: async (article) => {
      const answer = await services.sendToBackground('analyse', { article });
      if (!answer.ok) goIfExtensionIsGone();
      return answer;
    },
    onAnalysed: repaint,
  });
  const cards = offerCards({ document, t: services.t, current: () => (layers.quotes ? kept.current() : null) }, signal);

  services.listen(
    answerRequests(
      pageContract,
      {
        'get-page': async () => {
          const newest = await kept.newest();
          if (!newest.ok) return newest;
          const { id, reading, analysis } = newest.value;
          return succeeded({ readingId: id, article: reading.article, analysis });
        },
        'show-passage': async (asked) => {
          passage.abort();
          passage = new AbortController();
          return showPassage(kept.current(), asked, registry, passage.signal);
        },
      },
      services.extension,
    ),
    signal,
  );
  const showLayers = (wanted: Layers) => {
    layers = wanted;
    paint?.show(layers);
    cards.revise();
  };
  services.layers.observe(showLayers, signal);
  void services.layers.read().then(showLayers);

  watchPage(
    {
      document,
      concerns: (change) => concerns(change),
      isBroken: () => paint?.isBroken() ?? false,
      refresh: kept.refresh,
    },
    signal,
  );
  everySecond(() => {
    goIfExtensionIsGone();
    if (signal.aborted || document.hidden) return;
    paint?.restore();
    if (address === document.URL) return;
    address = document.URL;
    kept.refresh();
  }, signal);
  onTakeOver(document, goIfExtensionIsGone, signal);
  signal.addEventListener('abort', () => {
    paint?.clear();
    passage.abort();
  });
  kept.refresh();
}
