import type { Correction, CorrectionRule } from '../../src/core/corrections/correction.ts';
import type { CorrectionId } from '../../src/core/corrections/correction-id.ts';
import type { Envelope } from '../../src/messages/envelopes/envelope.ts';
import type { PageView } from '../../src/messages/protocol.ts';

/** All that the popup does with actors in the world outside it. No promise of it rejects. */
export type ActorServices = {
  /** Keeps what the reader says about an actor. */
  readonly correct: (rule: CorrectionRule) => Promise<Envelope<null>>;
  readonly takeBack: (id: CorrectionId) => Promise<Envelope<null>>;
  /** Has the page analysed anew, now that something was corrected. */
  readonly analyseAgain: (tabId: number) => Promise<Envelope<PageView>>;
  /** Lists all corrections, now and after each change in any context; none where the store cannot be read. */
  readonly watchCorrections: (onList: (corrections: readonly Correction[]) => void, signal: AbortSignal) => void;
};
