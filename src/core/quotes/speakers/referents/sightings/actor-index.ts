import type { Actor, Mention } from '../../../../actors/actor.ts';
import type { Span } from '../../../../text/span.ts';

/** A mention of an actor, and where in the article it stands. */
export type Sighting = {
  readonly actor: Actor;
  readonly mention: Mention;
  readonly sentence: number;
  /** Whether no other stands before it in its sentence. */
  readonly first: boolean;
  /** Where the last mention of another person before it ends. */
  readonly since: number;
  readonly paragraph: number;
  /** Whether the words are the subject of a verb, and of which kind. */
  readonly does: 'says' | 'acts' | null;
  /** Whether it stands within somebody's words. */
  readonly quoted: boolean;
};

/** The article's actors by place: who is named where, and how many sentences apart two places are. */
export type ActorIndex = {
  readonly actors: readonly Actor[];
  /** In text order; pronouns left out. */
  readonly sightings: readonly Sighting[];
  /** A pronoun or role that was found to stand for an actor, as a sighting. */
  readonly sight: (actor: Actor, mention: Mention) => Sighting;
  /** The reporting verb, in its dictionary form, whose subject ends at an offset. */
  readonly reportAt: (offset: number) => string | null;
  /** Pronouns that do something, outside quotes, in text order. */
  readonly pronouns: readonly Span[];
  /** Sentences counted through the article. */
  readonly sentenceAt: (offset: number) => number;
  readonly paragraphAt: (offset: number) => number;
};
