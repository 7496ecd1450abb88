import type { ComponentChild } from 'preact';
import { type OpenPanel, openPanel, type PanelOptions } from './open-panel.ts';
import { type Box, placeCard, type Size } from './place-card.ts';

/** What is shown, and where. */
export type CardOptions = Omit<PanelOptions, 'className'> & {
  readonly kind: 'card' | 'toolbar';
  readonly content: ComponentChild;
  /** The words that the card belongs to, as they lie in the view now; `null`: they are gone. */
  readonly anchor: () => Box | null;
  /** Stays when its words are gone or out of view, since something is being written in it. */
  readonly stays: boolean;
  /** Where the keyboard goes: a toolbar leaves it to the page. */
  readonly focus: 'card' | 'textarea' | 'none';
  /** Called when the card has gone, for whatever reason. */
  readonly onGone: () => void;
};

/** An open card. */
export type OpenCard = {
  readonly host: HTMLElement;
  readonly element: HTMLElement;
  /** Shows something else in its place. */
  readonly show: (content: ComponentChild) => void;
  /** Takes the card away. `returnFocus`: to where it was before the card opened. */
  readonly close: (options: { readonly returnFocus: boolean }) => void;
};

/** Opens a card beside some words, and keeps it there. */
export function openCard(options: CardOptions): OpenCard {
  const { document } = options;
  const life = new AbortController();
  const focused = document.activeElement;
  const panel = openPanel({ ...options, className: options.kind });
  panel.element.tabIndex = -1;
  panel.show(options.content);

  const close: OpenCard['close'] = ({ returnFocus }) => {
    if (life.signal.aborted) return;
    life.abort();
    panel.close();
    options.onGone();
    if (returnFocus && focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  };
  const place = () => {
    const words = options.anchor();
    const view = viewOf(document);
    const isSeen = words !== null && isInView(words, view);
    if (!isSeen && !options.stays) return close({ returnFocus: false });
    movePanel(panel, words ?? topOf(view), view);
  };

  place();
  if (options.focus === 'card') panel.element.focus({ preventScroll: true });
  if (options.focus === 'textarea') panel.element.querySelector('textarea')?.focus({ preventScroll: true });
  followPage(document, place, life.signal);
  stayInView(document, panel.element, life.signal);
  const show: OpenCard['show'] = (content) => {
    panel.show(content);
    place();
  };
  return { host: panel.host, element: panel.element, show, close };
}

/** CSS pixels. */
const MARGIN = 8;

function movePanel({ element }: OpenPanel, words: Box, view: Size): void {
  const { left, top } = placeCard(words, element.getBoundingClientRect(), view);
  Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
}

/** Where a card stands whose words are nowhere. */
function topOf(view: Size): Box {
  const middle = view.width / 2;
  return { left: middle, right: middle, top: 0, bottom: 0 };
}

function isInView(words: Box, view: Size): boolean {
  return words.bottom > 0 && words.top < view.height;
}

function viewOf(document: Document): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  const view = document.defaultView;
  return { width: clientWidth, height: view?.innerHeight ?? clientHeight };
}

/** Moves a card up whose end has left the view, since a failure is said in it or its field was drawn larger. */
function stayInView(document: Document, element: HTMLElement, signal: AbortSignal): void {
  // jsdom has none.
  if (typeof ResizeObserver === 'undefined') return;
  const observer = new ResizeObserver(() => {
    const { top, height } = element.getBoundingClientRect();
    const lowest = viewOf(document).height - height - MARGIN;
    if (top > lowest) element.style.top = `${Math.max(MARGIN, lowest)}px`;
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
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
