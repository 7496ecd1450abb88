import type { Actor } from '../../actors/actor.ts';

/** Where people and organisations are named, by the end of each name. */
export function endsOfNames(actors: readonly Actor[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const { kind, mentions } of actors) {
    if (kind === 'place') continue;
    for (const mention of mentions) if (mention.kind === 'name') ends.add(mention.end);
  }
  return ends;
}
