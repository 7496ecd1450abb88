import { type CardOptions, type OpenCard, openCard } from './open-card.ts';

/** The one place for cards over a page: a new one takes the place of the one before. */
export type CardSlot = {
  readonly open: (options: CardOptions) => OpenCard;
  readonly close: (returnFocus: boolean) => void;
  /** Says whether something is being written in the open card: a click or a selection must not replace it. */
  readonly isWriting: () => boolean;
  /** Says whether an event came from the open card. */
  readonly isInside: (event: Event) => boolean;
};

type Shown = { readonly card: OpenCard; readonly options: CardOptions };

/**
 * Makes the slot. Its card goes on Escape and, unless it `stays`, on a click elsewhere and when the focus leaves it.
 *
 *     const slot = cardSlot(document, signal);
 *     slot.open(card);   // in the place of the one before
 */
export function cardSlot(document: Document, signal: AbortSignal): CardSlot {
  let shown: Shown | null = null;

  const close = (returnFocus: boolean) => shown?.card.close({ returnFocus });
  const isInside = (event: Event) => shown !== null && event.composedPath().includes(shown.card.host);
  const onElsewhere = (event: Event) => {
    if (event.isTrusted && shown !== null && !shown.options.stays && !isInside(event)) close(false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (shown === null || event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
    // A list that is open within it goes first: its field hears the key on the way down.
    if (isInside(event) && shown.card.element.querySelector('[role="combobox"][aria-expanded="true"]')) return;
    event.preventDefault();
    event.stopPropagation();
    close(true);
  };

  const view = document.defaultView;
  // On the way down, so that no handler of the page can keep the card open.
  view?.addEventListener('click', onElsewhere, { capture: true, signal });
  view?.addEventListener('keydown', onKey, { capture: true, signal });
  document.addEventListener('focusin', onElsewhere, { capture: true, signal });
  signal.addEventListener('abort', () => close(false));
  return {
    open: (options) => {
      close(false);
      const onGone = () => {
        shown = null;
        options.onGone();
      };
      const card = openCard({ ...options, onGone });
      shown = { card, options };
      return card;
    },
    close,
    isWriting: () => shown?.options.stays ?? false,
    isInside,
  };
}
