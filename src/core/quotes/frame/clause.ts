import type { ReportingVerb } from '../../languages/pack/verb-words.ts';
import type { Phrase } from './phrases/phrase.ts';

/**
 * Somebody who does something, as far as words and their order tell: the stuff that speakers are made of.
 * Unit numbers are those of the frame, inclusive. Made with its properties in this order everywhere, and not by `{ ...clause }`:
 * what reads clauses is compiled for one class of objects, and anew for each other one.
 */
export type Clause = {
  readonly subject: Phrase;
  readonly order: ClauseOrder;
  /** First and last unit of what the subject does: "has repeatedly said". */
  readonly verbFrom: number;
  readonly verbTo: number;
  /** `null`: a verb that does not report, or "according to". */
  readonly verb: ReportingVerb | null;
  readonly negated: boolean;
};

/**
 * `direct`: the subject stands right before its verb. `apposed`: after a comma-bounded piece (Ada, who won, said).
 * `apposition`: that piece itself (the mayor, Ada, said).
 * `led`: part of a phrase with a preposition, so that the subject may be left out (En un comunicado, dijo).
 * `relative`: through who/which. `shared`: the subject of an earlier verb (Ada rose and said; Ada left, saying).
 * `elided`: left out, and somebody from a sentence before.
 * `noun`: whose noun it is (Ada’s claim).
 * `inverted`: said Ada. `according`: according to Ada. `passive`: quoted by Ada.
 */
export type ClauseOrder =
  | 'direct'
  | 'apposed'
  | 'apposition'
  | 'led'
  | 'relative'
  | 'shared'
  | 'elided'
  | 'noun'
  | 'inverted'
  | 'according'
  | 'passive';
