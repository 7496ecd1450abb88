import { FLASH_NAME } from './highlight-names.ts';

const FLASH_MS = 2000;

/**
 * Marks a passage for a moment. Gives the function that takes the mark away before that.
 *
 *     const clear = flashPassage(CSS.highlights, ranges);
 */
export function flashPassage(registry: HighlightRegistry, ranges: readonly Range[]): () => void {
  const flash = new Highlight(...ranges);
  flash.priority = 3;
  registry.set(FLASH_NAME, flash);
  const clear = () => {
    clearTimeout(timer);
    if (registry.get(FLASH_NAME) === flash) registry.delete(FLASH_NAME);
  };
  const timer = setTimeout(clear, FLASH_MS);
  return clear;
}
