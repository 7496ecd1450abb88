import type { Analysis } from '../src/core/analysis.ts';
import type { Article } from '../src/core/article/article.ts';
import type { Draft } from '../src/core/notes/draft.ts';
import type { Quote } from '../src/core/quotes/quote.ts';
import { readPage } from '../src/dom/read-page.ts';
import { sightOf } from '../src/dom/sight.ts';
import type { Translate } from '../src/locales/translate.ts';
import { answerRequests, type MessageListener } from '../src/messages/answer-requests.ts';
import { pageContract } from '../src/messages/contracts/page-contract.ts';
import type { Envelope } from '../src/messages/envelopes/envelope.ts';
import { type Layers, layerOfQuote } from '../src/messages/layers/layers.ts';
import type { LayersPreference } from '../src/messages/layers/layers-preference.ts';
import type { SendToBackground } from '../src/messages/send-to-background.ts';
import type { Extension } from '../src/messages/sender.ts';
import { answerPopup } from './answer-popup.ts';
import { cardSlot } from './card/card-slot.ts';
import { offerCards } from './card/offer-cards.tsx';
import { everySecond } from './lifetime/every-second.ts';
import { onTakeOver, takeOver } from './lifetime/take-over.ts';
import { changeKept } from './notes/change-kept.ts';
import { keepNotes } from './notes/keep-notes.ts';
import { noticeShower } from './notes/notice-shower.tsx';
import { offerNotes } from './notes/offer-notes.tsx';
import { findRegistry } from './paint/find-registry.ts';
import { type KeptPaint, keepPainted } from './paint/keep-painted.ts';
import { concernsArticle } from './reading/concerns-article.ts';
import { type KeptReading, keepReading } from './reading/keep-reading.ts';
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
 *
 *     startReader(document, services, life);
 *     life.abort();   // nothing of it is left in the page
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
  const page: Page = { document, registry, services, goIfExtensionIsGone, signal };
  const noting = startNoting(page, () => cards.revise());
  const { notes, offers } = noting;
  const sight = sightOf(window);
  let concerns: (change: MutationRecord) => boolean = () => true;
  const kept = keepReading({
    readPage: (id) => readPage(document, document.URL, id, sight),
    newId: readingIds(),
    onRead: notes.onRead,
    analyse: analysisFrom(page),
    onAnalysed: (analysed) => {
      paint.repaint(analysed);
      concerns = concernsArticle(analysed.reading, document);
      cards.revise();
    },
  });
  const cards = startCards(page, paint, noting, kept);

  const isBroken = () => paint.isBroken() || notes.isBroken();
  const answers = answerPopup({ kept, notes, offers, registry, isBroken }, signal);
  services.listen(answerRequests(pageContract, answers, services.extension), signal);
  followLayers(page, paint, cards);
  const mayConcern = (changes: readonly MutationRecord[]) => changes.some(concerns) || notes.isBroken();
  watchPage({ document, concerns: mayConcern, isBroken, refresh: kept.refresh }, signal);
  everySecond(goIfExtensionIsGone, signal);
  followQuietChanges(page, [paint, notes], kept);
  kept.refresh();
}

/** The page that a reader works in, and what it has to work with there. */
type Page = {
  readonly document: Document;
  readonly registry: HighlightRegistry | null;
  readonly services: ReaderServices;
  readonly goIfExtensionIsGone: () => void;
  readonly signal: AbortSignal;
};

/** Keeps the page's notes in their places, and offers to make and to change some. */
function startNoting(page: Page, onPlaced: () => void) {
  const { document, registry, signal, goIfExtensionIsGone: onFailure } = page;
  const { sendToBackground, t } = page.services;
  const onDrafts = ([newest]: readonly Draft[]) => newest && offers.offerDraft(newest);
  const notes = keepNotes({ document, registry, sendToBackground, onFailure, onPlaced, onDrafts }, signal);
  // Before the slot, so that it has heard the very key that closes a card.
  const showNotice = noticeShower(document, t, signal);
  const slot = cardSlot(document, signal);
  const changes = changeKept({ t, sendToBackground, notes, showNotice, onFailure });
  const offers = offerNotes({ document, registry, t, slot, notes, changes, showNotice, sendToBackground }, signal);
  return { notes, slot, changes, offers };
}

function analysisFrom({ services, goIfExtensionIsGone }: Page) {
  return async (article: Article): Promise<Envelope<Analysis>> => {
    const answer = await services.sendToBackground('analyse', { article });
    if (!answer.ok) goIfExtensionIsGone();
    return answer;
  };
}

type Noting = ReturnType<typeof startNoting>;

function startCards(page: Page, paint: KeptPaint, { slot, notes, changes, offers }: Noting, kept: KeptReading) {
  const { document, signal } = page;
  const isShown = (quote: Quote) => paint.shows(layerOfQuote(quote));
  const { t } = page.services;
  return offerCards({ document, t, slot, current: kept.current, isShown, notes, changes, onEdit: offers.edit }, signal);
}

/** Shows the layers that are switched on, and their cards. */
function followLayers({ services, signal }: Page, paint: KeptPaint, cards: { readonly revise: () => void }): void {
  const onLayers = (layers: Layers) => {
    paint.show(layers);
    cards.revise();
  };
  services.layers.observe(onLayers, signal);
  // What cannot be read is what was never chosen: all layers stay on.
  services.layers.read().then(onLayers, (error) => console.warn('On Record could not read its layers.', error));
}

/**
 * What changes without a mutation: the page clears the registry, a script gives it another address, the reader scrolls to
 * another article.
 */
function followQuietChanges(
  { document, signal }: Page,
  paints: readonly { readonly restore: () => void }[],
  kept: KeptReading,
): void {
  let address = document.URL;
  everySecond(() => {
    if (signal.aborted || document.hidden) return;
    for (const paint of paints) paint.restore();
    if (address === document.URL) return;
    address = document.URL;
    kept.refresh();
  }, signal);
  // Captured, since a page may scroll in a box of its own.
  const onScrolled = () => kept.hasMovedOn() && kept.refresh();
  document.addEventListener('scrollend', onScrolled, { capture: true, signal });
}
