import type { Quote } from '../../src/core/quotes/quote.ts';
import type { Reading } from '../../src/dom/reading.ts';
import type { Translate } from '../../src/locales/translate.ts';
import { backgroundTone } from '../paint/background-tone.ts';
import type { AnalysedReading } from '../reading/keep-reading.ts';
import { describeQuote } from './describe-quote.ts';
import { isPlainClick } from './is-plain-click.ts';
import { type OpenCard, openCard } from './open-card.ts';
import type { Box } from './place-card.ts';
import { quoteAtPoint } from './quote-at-point.ts';
import { QuoteCard } from './quote-card.tsx';

/** What offering cards needs. */
export type CardSource = {
  readonly document: Document;
  readonly t: Translate;
  /** The newest analysed reading; `null`: none, or quotes are not shown. */
  readonly current: () => AnalysedReading | null;
};

/** The cards of a page. */
export type OfferedCards = {
  /** To be called when the page was read anew: a card whose quote is no longer among its quotes goes. */
  readonly revise: () => void;
};

type Shown = { readonly card: OpenCard; readonly readingId: string; readonly quote: Quote };

/** Opens a card when a highlighted quote is clicked, and closes it on Escape, on a click elsewhere and on leaving it. */
export function offerCards(source: CardSource, signal: AbortSignal): OfferedCards {
  const { document } = source;
  let shown: Shown | null = null;
  let justClosed: Quote | null = null;

  const close = (returnFocus: boolean) => shown?.card.close({ returnFocus });
  const onGone = () => {
    shown = null;
  };
  const open = (analysed: AnalysedReading, quote: Quote) => {
    const card = openQuoteCard(source, analysed, quote, { onClose: () => close(true), onGone });
    if (card !== null) shown = { card, readingId: analysed.id, quote };
  };
  const isOutside = (event: Event) =>
    event.isTrusted && shown !== null && !event.composedPath().includes(shown.card.host);

  // On the way down, so that no handler of the page can keep the card open; whether to open is left to the way up.
  const onClickDown = (event: MouseEvent) => {
    justClosed = null;
    if (!isOutside(event)) return;
    justClosed = shown?.quote ?? null;
    close(false);
  };
  const onClickUp = (event: MouseEvent) => {
    const analysed = source.current();
    if (analysed === null || !isPlainClick(event, document)) return;
    const quote = quoteAtPoint(analysed, document, event.clientX, event.clientY);
    if (quote !== null && quote !== justClosed) open(analysed, quote);
  };
  const onKey = (event: KeyboardEvent) => {
    if (shown === null || event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopPropagation();
    close(true);
  };
  const onFocus = (event: FocusEvent) => {
    if (isOutside(event)) close(false);
  };

  const view = document.defaultView;
  view?.addEventListener('click', onClickDown, { capture: true, signal });
  view?.addEventListener('click', onClickUp, { signal });
  view?.addEventListener('keydown', onKey, { capture: true, signal });
  document.addEventListener('focusin', onFocus, { capture: true, signal });
  signal.addEventListener('abort', () => close(false));
  return {
    revise: () => {
      if (shown !== null && source.current()?.id !== shown.readingId) close(false);
    },
  };
}

function openQuoteCard(
  { document, t, current }: CardSource,
  analysed: AnalysedReading,
  quote: Quote,
  { onClose, onGone }: { readonly onClose: () => void; readonly onGone: () => void },
): OpenCard | null {
  const { reading, analysis } = analysed;
  const element = reading.rangesOf(quote.start, quote.end)[0]?.startContainer.parentElement ?? null;
  if (analysis === null || element === null) return null;
  return openCard({
    document,
    content: <QuoteCard t={t} quote={describeQuote(reading.article, analysis, quote)} onClose={onClose} />,
    anchor: () => boxOf(current()?.reading ?? reading, quote),
    tone: backgroundTone(element),
    language: t.language,
    direction: t.direction,
    onGone,
  });
}

/** The box around all of a quote's lines in the view. */
function boxOf(reading: Reading, quote: Quote): Box | null {
  const boxes = reading.rangesOf(quote.start, quote.end).map((range) => range.getBoundingClientRect());
  if (boxes.every(({ width, height }) => width === 0 && height === 0)) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
