import { type ComponentChild, render } from 'preact';
import tokens from '../../src/ui/tokens.css' with { type: 'text' };
import type { Tone } from '../paint/background-tone.ts';
import styles from './card.css' with { type: 'text' };
import { type Box, placeCard, type Size } from './place-card.ts';

/** The element that a card lives in, a child of the root element and never of the article. */
export const CARD_HOST = 'on-record-card';

/** What is shown, and where. */
export type CardOptions = {
  readonly document: Document;
  readonly content: ComponentChild;
  /** The words that the card belongs to, as they lie in the view now; `null`: they are gone, and the card goes too. */
  readonly anchor: () => Box | null;
  readonly tone: Tone;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Called when the card has gone, for whatever reason. */
  readonly onGone: () => void;
};

/** An open card. */
export type OpenCard = {
  readonly host: HTMLElement;
  /** Takes the card away. `returnFocus`: to where it was before the card opened. */
  readonly close: (options: { readonly returnFocus: boolean }) => void;
};

/**
 * Opens a card over the page, in a closed shadow root in the top layer, where no page's `z-index` reaches.
 *
 * Its styles are a `<style>` element: unlike the page's own, one from a content script is let through by the strictest
 * Content-Security-Policy in both browsers (tried: `style-src 'none'`), and unlike `adoptedStyleSheets` it also works
 * in Firefox 140 (bug 1770592).
 */
export function openCard(options: CardOptions): OpenCard {
  const { document } = options;
  const life = new AbortController();
  const focused = document.activeElement;
  const { host, card } = layCard(options);

  const close: OpenCard['close'] = ({ returnFocus }) => {
    if (life.signal.aborted) return;
    life.abort();
    render(null, card);
    host.remove();
    options.onGone();
    if (returnFocus && focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  };
  const place = () => {
    const words = options.anchor();
    const view = viewOf(document);
    if (words === null || !isInView(words, view)) return close({ returnFocus: false });
    const { left, top } = placeCard(words, card.getBoundingClientRect(), view);
    Object.assign(card.style, { left: `${left}px`, top: `${top}px` });
  };

  document.documentElement.append(host);
  host.popover = 'manual';
  host.showPopover();
  place();
  card.focus({ preventScroll: true });
  followPage(document, place, life.signal);
  return { host, close };
}

/** Makes the host and, in its shadow, the card; neither is in the document yet. */
function layCard({ document, content, tone, language, direction }: CardOptions) {
  const host = document.createElement(CARD_HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = tokens + styles;
  const card = document.createElement('div');
  Object.assign(card, { className: 'card', tabIndex: -1, lang: language, dir: direction });
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'speaker');
  card.style.colorScheme = tone;
  render(content, card);
  root.append(style, card);
  keepEventsInside(root);
  return { host, card };
}

function isInView(words: Box, view: Size): boolean {
  return words.bottom > 0 && words.top < view.height;
}

function viewOf(document: Document): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  const view = document.defaultView;
  return { width: clientWidth, height: view?.innerHeight ?? clientHeight };
}

/** What happens in the card is no business of the page: its shortcuts, its “click outside” and its statistics. */
function keepEventsInside(root: ShadowRoot): void {
  const types = ['click', 'keydown', 'keypress', 'keyup', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'];
  for (const type of types) root.addEventListener(type, (event) => event.stopPropagation());
}

/** Places the card anew when the page scrolls or changes its size, at most once a frame. */
function followPage(document: Document, place: () => void, signal: AbortSignal): void {
  let isDue = false;
  const onMove = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) place();
    });
  };
  document.addEventListener('scroll', onMove, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('resize', onMove, { signal });
}
