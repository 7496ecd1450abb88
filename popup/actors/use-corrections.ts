import { useEffect, useState } from 'preact/hooks';
import type { Correction, CorrectionRule } from '../../src/core/corrections/correction.ts';
import type { CorrectionId } from '../../src/core/corrections/correction-id.ts';
import type { Envelope } from '../../src/messages/envelopes/envelope.ts';
import type { PageView } from '../../src/messages/protocol.ts';
import type { ActorServices } from './actor-services.ts';

/** What the reader may do with actors, and has done. */
export type ActorCommands = {
  /** All that was ever corrected, in no order. */
  readonly corrections: readonly Correction[];
  /** The last one could not be kept. */
  readonly hasFailed: boolean;
  readonly onCorrect: (rule: CorrectionRule) => void;
  readonly onTakeBack: (id: CorrectionId) => void;
};

/**
 * Follows the corrections, makes them, and has the page analysed with them.
 *
 *     const commands = useCorrections(services.actors, tabId, showPage);
 *
 * @param tabId `null`: no page answers
 * @param onAnalysed called with the page as it is with the correction
 */
export function useCorrections(
  services: ActorServices,
  tabId: number | null,
  onAnalysed: (page: PageView) => void,
): ActorCommands {
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  const [hasFailed, setFailed] = useState(false);
  // They are shown with the actors of a page; asked for before, they would make the notes wait.
  const isPageThere = tabId !== null;
  useEffect(() => {
    if (!isPageThere) return;
    const { signal, abort } = controller();
    services.watchCorrections(setCorrections, signal);
    return abort;
  }, [services, isPageThere]);

  const change = async (changed: Promise<Envelope<null>>) => {
    const answer = await changed;
    setFailed(!answer.ok);
    if (!answer.ok || tabId === null) return;
    const page = await services.analyseAgain(tabId);
    if (page.ok) onAnalysed(page.value);
  };
  return {
    corrections,
    hasFailed,
    onCorrect: (rule) => void change(services.correct(rule)),
    onTakeBack: (id) => void change(services.takeBack(id)),
  };
}

function controller(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const made = new AbortController();
  return { signal: made.signal, abort: () => made.abort() };
}
