import type { ActorServices } from '../../../popup/actors/actor-services.ts';
import { failed } from '../../../src/messages/envelopes/envelope.ts';

/** A world in which nobody corrects anything, for tests of other things. */
export const NO_ACTOR_SERVICES: ActorServices = {
  correct: async () => failed('internal'),
  takeBack: async () => failed('internal'),
  analyseAgain: async () => failed('internal'),
  watchCorrections: () => {},
};
