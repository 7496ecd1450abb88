import type { Span } from '../text/span.ts';

/** Somebody or something that acts in the news: a person, an organisation, a place. */
export type Actor = {
  /** Names the actor within one analysis; never stored. */
  readonly id: string;
  /** The fullest form of the name in the article: "Sigrid Halvorsen", not "Halvorsen"; "Halden News Agency (HNA)" once it is analysed. */
  readonly name: string;
  readonly kind: ActorKind;
  /** What the article says that the actor is, in its words: "Norwegian Foreign Minister"; `null`: it does not say. */
  readonly role: string | null;
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** From titles, given names and the words around; `null`: nobody can tell. Always `null` for what is no person. */
  readonly gender: 'female' | 'male' | null;
  readonly evidence: ActorEvidence;
};

/** What an actor may be. */
export const ACTOR_KINDS = ['person', 'organisation', 'place'] as const;

/** One of the kinds of actors: `person`. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Words that stand for an actor. */
export type Mention = Span & { readonly kind: 'name' | 'role' | 'pronoun' };

/** Why the name is taken for an actor of this kind: the rule that decided, and the words that it rests on. */
export type ActorEvidence = { readonly rule: string; readonly words: string | null };
