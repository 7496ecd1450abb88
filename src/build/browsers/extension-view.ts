/**
 * An open popup, or a page of the extension in a tab. What `evaluate` runs is sent as source: it may use only its
 * arguments, which like its answer are JSON.
 *
 *     await popup.evaluate((id) => document.getElementById(id)?.textContent, 'headline')
 */
export type ExtensionView = {
  evaluate<Arguments extends readonly unknown[], Result>(
    question: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
  /** Asks again and again until the answer is truthy. */
  waitFor<Arguments extends readonly unknown[]>(
    question: (...args: Arguments) => unknown,
    ...args: Arguments
  ): Promise<void>;
  /** What can be read in it: the body's `innerText`. */
  text(): Promise<string>;
  /** A real click, a user gesture, in the middle of the first element that the CSS selector finds. */
  click(selector: string): Promise<void>;
  /** Types where the focus is. */
  type(text: string): Promise<void>;
  press(key: NamedKey): Promise<void>;
  /** What it shows, as PNG. */
  screenshot(): Promise<Uint8Array>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
};

/** Keys that type no character, by their names in `KeyboardEvent.key`. */
export type NamedKey = 'Tab' | 'Enter' | 'Escape' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';
