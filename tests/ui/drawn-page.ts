/** What Preact draws into the document, as a test sees it and uses it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { PATIENCE } from '../patience.ts';

/** Does something, then lets every answer that is already there arrive: each is a microtask, none waits for time. */
export async function settle(action: () => void): Promise<void> {
  await act(action);
  await act(() => new Promise<void>((done) => void setImmediate(done)));
}

/** Waits until something holds: the store answers in its own time. */
export async function until(holds: () => void): Promise<void> {
  await vi.waitFor(async () => {
    await settle(() => {});
    holds();
  }, PATIENCE);
}

/**
 * Takes away what was drawn, and what Preact has put off until after the next frame: a timer of it that outlived the test
 * would go off where the environment has taken `cancelAnimationFrame` away. Frames and timers keep their order, so that
 * what was put off before has been done when this one comes.
 */
export async function clearPage(): Promise<void> {
  await settle(() => render(null, document.body));
  await new Promise<void>((done) => void requestAnimationFrame(() => void setTimeout(done)));
}

export function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export const textOf = (selector: string) => element(selector).textContent;
export const textsOf = (selector: string) =>
  Array.from(document.querySelectorAll(selector), (found) => found.textContent);
export const click = (selector: string) => settle(() => element(selector).click());

/** Presses the last button with these words. */
export function clickButton(words: string): Promise<void> {
  const button = Array.from(document.querySelectorAll('button')).findLast(({ textContent }) => textContent === words);
  if (!button) throw new Error(`no button says ${words}`);
  return settle(() => button.click());
}

/** Presses a key where the focus is. */
export function press(key: string): Promise<void> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  return settle(() => void document.activeElement?.dispatchEvent(event));
}
