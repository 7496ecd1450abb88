import type { Translate } from '../../../src/locales/translate.ts';
import { boxOfRanges } from '../../card/box-of-ranges.ts';
import type { CardSlot } from '../../card/card-slot.ts';
import type { OpenCard } from '../../card/open-card.ts';
import { backgroundTone } from '../../paint/background-tone.ts';
import type { PageTexts } from '../places/found-notes.ts';
import { type SelectedWords, selectedWords } from './selected-words.ts';
import { SelectionToolbar } from './selection-toolbar.tsx';

/** What offering the toolbar needs. */
export type ToolbarSource = {
  readonly document: Document;
  readonly t: Translate;
  readonly slot: CardSlot;
  /** `null`: the page was not read yet. */
  readonly texts: () => PageTexts | null;
  readonly onHighlight: (words: SelectedWords) => void;
  readonly onNote: (words: SelectedWords) => void;
};

/**
 * Offers a toolbar beside words that the reader has selected, by mouse or by keyboard. It takes no focus, so that what
 * one does with a selection (copy it, extend it) goes on as before; Tab leads into it, Escape takes it away.
 */
export function offerToolbar(source: ToolbarSource, signal: AbortSignal): void {
  const { document, slot } = source;
  let open: OpenCard | null = null;
  let offered = '';

  const offer = () => {
    // Whoever selects words while writing wants to copy them.
    if (slot.isWriting()) return;
    const texts = source.texts();
    const words = texts && selectedWords(document, texts);
    const name = words === null ? '' : `${words.within} ${words.span.start} ${words.span.end}`;
    // The same selection is offered once: after Escape, the next key leaves it alone.
    if (name === offered) return;
    offered = name;
    if (words !== null) open = openToolbar(source, words, () => (open = null));
    else if (open !== null) slot.close(false);
  };
  const onSelected = (event: Event) => {
    // A click into a selection takes it away, but only after its `pointerup`.
    if (event.isTrusted && !slot.isInside(event)) setTimeout(() => !signal.aborted && offer(), 0);
  };
  const onTab = (event: KeyboardEvent) => {
    const isPlainTab = event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (open === null || !event.isTrusted || !isPlainTab || slot.isInside(event)) return;
    event.preventDefault();
    event.stopPropagation();
    open.element.querySelector('button')?.focus({ preventScroll: true });
  };

  const view = document.defaultView;
  // Words may be selected before the reader comes, whom the button calls: it is offered when the popup gives way.
  view?.addEventListener('focus', onSelected, { signal });
  setTimeout(() => !signal.aborted && document.hasFocus() && offer(), 0);
  view?.addEventListener('pointerup', onSelected, { capture: true, signal });
  view?.addEventListener('keyup', onSelected, { capture: true, signal });
  view?.addEventListener('keydown', onTab, { capture: true, signal });
}

function openToolbar(source: ToolbarSource, words: SelectedWords, onGone: () => void): OpenCard {
  const { document, t, slot, onHighlight, onNote } = source;
  const ranges = words.text.rangesOf(words.span.start, words.span.end);
  const card = slot.open({
    document,
    kind: 'toolbar',
    attributes: { role: 'toolbar', 'aria-label': t('toolbarLabel') },
    content: <SelectionToolbar t={t} onHighlight={() => onHighlight(words)} onNote={() => onNote(words)} />,
    anchor: () => boxOfRanges(ranges),
    stays: false,
    focus: 'none',
    tone: backgroundTone(ranges[0]?.startContainer.parentElement ?? document.documentElement),
    language: t.language,
    direction: t.direction,
    onGone,
  });
  // A press of the mouse would take the selection, and with it the sight of what is about to be kept.
  card.element.addEventListener('pointerdown', (event) => event.preventDefault());
  card.element.addEventListener('mousedown', (event) => event.preventDefault());
  return card;
}
