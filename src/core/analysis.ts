import type { Actor } from './actors/actor.ts';
import type { NonSpeech, Quote } from './quotes/quote.ts';

/** What was found in an article. All offsets are UTF-16 code units into `Article.text`. */
export type Analysis = {
  /** In text order. */
  readonly quotes: readonly Quote[];
  readonly actors: readonly Actor[];
  /** `rules`: there is no model for the language, or it could not be read; some names are missing then. */
  readonly namesBy: 'model' | 'rules';
  /**
   * `rules`: the same of quotes and speakers; reported speech without marks is missing then. `marks`: we have no words for
   * the language, and no speaker was sought.
   */
  readonly quotesBy: 'model' | 'rules' | 'marks';
  readonly nonSpeech: readonly NonSpeech[];
};
