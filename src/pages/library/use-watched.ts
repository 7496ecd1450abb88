import { useEffect, useState } from 'preact/hooks';
import type { Envelope } from '../../messages/envelopes/envelope.ts';

/**
 * The newest answer to a question that is answered again after each change; `null` until the first. While another
 * question is being answered, the answer to the one before stays, so that nothing flickers.
 *
 *     const counts = useWatched((onAnswer, signal) => services.watchCounts(onAnswer, signal), [services]);
 *
 * @param inputs the question is asked again when one of them changes
 * @param isPaused nothing is asked while so much is written that answering would hold it up; the old answer stays
 */
export function useWatched<T>(
  ask: (onAnswer: (answer: Envelope<T>) => void, signal: AbortSignal) => void,
  inputs: readonly unknown[],
  isPaused = false,
): Envelope<T> | null {
  const [answer, setAnswer] = useState<Envelope<T> | null>(null);
  useEffect(() => {
    if (isPaused) return;
    const life = new AbortController();
    ask((newest) => {
      if (!life.signal.aborted) setAnswer(newest);
    }, life.signal);
    return () => life.abort();
  }, [...inputs, isPaused]);
  return answer;
}
