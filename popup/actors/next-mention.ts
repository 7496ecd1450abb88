import type { Actor } from '../../src/core/actors/actor.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { JumpTarget } from '../popup-state.ts';

/**
 * Where the next step of the walk through an actor's mentions leads: from the last to the first again, and to the
 * first when another passage was shown before. `null`: the actor has no mention.
 *
 *     nextMention(ada, { kind: 'mention', actor: ada.id, index: 0 })?.target   // { …, index: 1 }
 */
export function nextMention(
  actor: Actor,
  last: JumpTarget | null,
): { readonly target: JumpTarget; readonly span: Span } | null {
  const isWalking = last?.kind === 'mention' && last.actor === actor.id;
  const index = isWalking ? (last.index + 1) % actor.mentions.length : 0;
  const span = actor.mentions[index];
  return span ? { target: { kind: 'mention', actor: actor.id, index }, span } : null;
}
