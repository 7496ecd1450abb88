import type { TargetedKeyboardEvent } from 'preact';

/**
 * Lets the arrow keys Up and Down go from one button to the next within an element.
 *
 *     <div role="tabpanel" onKeyDown={moveFocus}>…</div>
 */
export function moveFocus(event: TargetedKeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const index = buttons.findIndex((button) => button.contains(document.activeElement));
  const next = index < 0 ? undefined : buttons[index + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
