import type { Span } from '../text/span.ts';

/** Something that was said, and by whom. The span includes the quotation marks. */
export type Quote = Span & {
  /** `mixed`: a piece of speech inside the writer's own sentence. `indirect`: reported without marks. */
  readonly kind: QuoteKind;
  /** Pieces of one utterance (“…,” she said, “…”) share it, and so do a report and the words in marks within it. */
  readonly group: number;
  /** Everybody who speaks here; several may speak together. Empty: nobody can tell. */
  readonly speakers: readonly Speaker[];
  /** The words that name whoever speaks, of several the words for all. */
  readonly speaker: Span | null;
  /** `Actor.id` of the first speaker, when it is known who that is. */
  readonly actor: string | null;
  /** The reporting words: “said”, “according to”. */
  readonly cue: Span | null;
  readonly evidence: QuoteEvidence;
};

/** How words may be quoted: whole sentences in marks, words in marks within a sentence, no marks. */
export const QUOTE_KINDS = ['direct', 'mixed', 'indirect'] as const;

/** One of the kinds of quotes: `direct`. */
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** The words that name a speaker, and who that is. */
export type Speaker = Span & { readonly actor: string | null };

/** What made this a quote of this speaker. */
export type QuoteEvidence = {
  /** The way of quoting, by the name of its file in `constructs/`: `quote-then-speaker`. */
  readonly construct: string;
  /** The dictionary form of the reporting word, if there is one: `say`. */
  readonly verb: string | null;
  /** How the speaker's words were resolved to an actor: `full-name`, `surname`, `pronoun`, `role`, `carried-over`; `null`: they were not. */
  readonly resolvedBy: string | null;
  readonly confidence: 'sure' | 'likely' | 'unsure';
};

/** Words in quotation marks that are no speech: a title, a term, a scare quote. */
export type NonSpeech = Span & { readonly evidence: { readonly rule: string } };
