import { useEffect, useState } from 'preact/hooks';

/** More than a popup shows at once, and more than most articles have: those are listed whole in one frame. */
const FIRST = 40;

/**
 * How many entries of a list to render: at first those that can be seen, all of them as soon as those have been painted,
 * so that hundreds of notes do not keep the first waiting.
 *
 *     entries.slice(0, useFirstThenAll(entries.length))
 */
export function useFirstThenAll(count: number): number {
  const [isPainted, setPainted] = useState(false);
  const hasAny = count > 0;
  // An effect is run after the frame that shows what was rendered.
  useEffect(() => setPainted(hasAny), [hasAny]);
  return isPainted ? count : Math.min(count, FIRST);
}
