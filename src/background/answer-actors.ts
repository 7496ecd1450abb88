import { analyse } from '../core/analyse.ts';
import type { Model } from '../core/model.ts';
import { saysEnough } from '../core/quotes/says-enough.ts';
import type { Handlers } from '../messages/answer-requests.ts';
import { succeeded } from '../messages/envelopes/envelope.ts';
import { storeEnvelope } from '../messages/envelopes/store-envelope.ts';
import type { BackgroundRequests } from '../messages/protocol.ts';
import { allCorrections } from '../storage/corrections/all-corrections.ts';
import { removeCorrection } from '../storage/corrections/remove-correction.ts';
import { saveCorrection } from '../storage/corrections/save-correction.ts';
import type { Database } from '../storage/database/database.ts';
import { ifThere } from '../storage/database/if-there.ts';

/** The requests about who is named. */
type ActorRequests = Pick<BackgroundRequests, 'analyse' | 'correct-actor' | 'take-back-correction'>;

/**
 * Answers the requests about actors: finds them and what they said, as far as the reader has not corrected that.
 *
 *     answerRequests(backgroundContract, { …, ...answerActors(createDatabase(), modelFor) }, thisExtension());
 */
export function answerActors(database: Database, modelFor: (lang: string) => Promise<Model>): Handlers<ActorRequests> {
  return {
    analyse: async ({ article }) => {
      const [model, kept] = await Promise.all([
        modelFor(article.lang),
        ifThere(database, () => allCorrections(database)),
      ]);
      // Where the browser keeps no databases, nothing was ever corrected: the article is read all the same.
      const analysis = analyse(article, model, kept?.ok ? kept.value.corrections : []);
      return succeeded({ ...analysis, quotes: analysis.quotes.filter((quote) => saysEnough(quote, article.text)) });
    },
    'correct-actor': async ({ correction }) => storeEnvelope(await saveCorrection(database, correction)),
    'take-back-correction': async ({ id }) => storeEnvelope(await removeCorrection(database, id)),
  };
}
