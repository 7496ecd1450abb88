import type { TargetedKeyboardEvent } from 'preact';

/**
 * Lets the arrow keys Up and Down go from one entry to the next within an element: from button to button, without the
 * small ones (`.quiet-button`) that say what can be done with an entry of a list. From such a one they go on from its
 * entry.
 *
 *     <div role="tabpanel" onKeyDown={moveFocus}>…</div>
 */
export function moveFocus(event: TargetedKeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = document.activeElement;
  if (step === undefined || !from?.matches('button')) return;
  const entries = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(.quiet-button)')];
  const own = from.matches('.quiet-button') ? from.closest('li') : from;
  const index = entries.findIndex((entry) => entry === own || own?.contains(entry));
  const next = index < 0 ? undefined : entries[index + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
