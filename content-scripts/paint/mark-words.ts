import { WRITING_NAME } from './highlight-names.ts';

/**
 * Marks the words that a note is being written on, until the signal is aborted.
 *
 *     markWords(CSS.highlights, ranges, life.signal);
 */
export function markWords(registry: HighlightRegistry, ranges: readonly Range[], signal: AbortSignal): void {
  const mark = new Highlight(...ranges);
  mark.priority = 3;
  registry.set(WRITING_NAME, mark);
  signal.addEventListener('abort', () => {
    if (registry.get(WRITING_NAME) === mark) registry.delete(WRITING_NAME);
  });
}
