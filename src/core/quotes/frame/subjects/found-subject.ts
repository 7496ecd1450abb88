import type { ClauseOrder } from '../clause.ts';
import type { Phrase } from '../phrases/phrase.ts';

/** A subject that a verb may have, and how it stands to it. */
export type FoundSubject = { readonly subject: Phrase; readonly order: ClauseOrder };
