import type { ActorKind } from '../actors/actor.ts';
import type { CorrectionId } from './correction-id.ts';

/**
 * What a reader has said about an actor. It is kept, and holds in every article in which an actor has such a name.
 *
 *     { id, at: '2026-05-03T10:00:00.000Z', kind: 'is', names: ['Norham'], actorKind: 'place' }
 */
export type Correction = CorrectionRule & {
  readonly id: CorrectionId;
  /** When it was made, as `Date.toISOString` writes it: of two that contradict each other the later one holds. */
  readonly at: string;
};

/** What is corrected. `names` are all names that it speaks of, each an actor's fullest form. */
export type CorrectionRule =
  /** "Budget" is nobody. */
  | { readonly kind: 'nobody'; readonly names: readonly [string] }
  /** "Norham" is a place. */
  | { readonly kind: 'is'; readonly names: readonly [string]; readonly actorKind: ActorKind }
  /** The second name is another name of the first. */
  | { readonly kind: 'same'; readonly names: readonly [string, string] };
