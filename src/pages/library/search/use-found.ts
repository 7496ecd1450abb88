import type { Envelope } from '../../../messages/envelopes/envelope.ts';
import type { Found, LibraryServices, Question } from '../services/library-services.ts';
import { useWatched } from '../use-watched.ts';

/**
 * What was found for a question, growing while it is searched for. After a change the old answer stays until the new
 * one is complete.
 *
 *     const found = useFound(services, { shelf: 'kept', typed: 'bridge', article: null, extent: 'all' }, false);
 */
export function useFound(
  services: LibraryServices,
  { shelf, typed, article, extent }: Question,
  isPaused: boolean,
): Envelope<Found> | null {
  return useWatched<Found>(
    (onAnswer, signal) => {
      let wasComplete = false;
      services.watchFound(
        { shelf, typed, article, extent },
        (answer) => {
          const isComplete = !answer.ok || answer.value.isComplete;
          if (isComplete || !wasComplete) onAnswer(answer);
          wasComplete ||= isComplete;
        },
        signal,
      );
    },
    [services, shelf, typed, article, extent],
    isPaused,
  );
}
