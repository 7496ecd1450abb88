import type { Span } from '../text/span.ts';
import type { ActorKind } from './actor.ts';

/** Says which of the given names belong to one actor: an id for each, in the order given. */
export function groupMentions(
  text: string,
  mentions: readonly (Span & { readonly kind: ActorKind })[],
): readonly string[] {
  return mentions.map((mention) => text.slice(mention.start, mention.end));
}
