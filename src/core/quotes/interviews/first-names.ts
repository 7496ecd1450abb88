import type { Actor } from '../../actors/actor.ts';
import type { Span } from '../../text/span.ts';

/** Where each person is named first, in text order. */
export function firstNames(actors: readonly Actor[]): Span[] {
  return actors
    .flatMap(({ kind, mentions }) =>
      (kind === 'person' ? mentions.filter((mention) => mention.kind === 'name') : []).slice(0, 1),
    )
    .sort((one, other) => one.start - other.start);
}
