import type { Actor, ActorKind } from '../src/core/actors/actor.ts';
import { ACTOR_KINDS } from '../src/core/actors/actor.ts';
import type { Analysis } from '../src/core/analysis.ts';

/** An actor as the popup lists it. */
export type ActorEntry = { readonly actor: Actor; readonly quoteCount: number };

/** The actors of one kind, the most mentioned first. */
export type ActorGroup = { readonly kind: ActorKind; readonly entries: readonly ActorEntry[] };

/**
 * The actors of an article by kind: people, organisations, places; kinds of which there are none are left out.
 *
 *     actorGroups(analysis)[0]   // { kind: 'person', entries: [{ actor: Ada Byron, quoteCount: 3 }, …] }
 */
export function actorGroups(analysis: Analysis): readonly ActorGroup[] {
  const counts = quoteCounts(analysis);
  return ACTOR_KINDS.map((kind) => ({
    kind,
    entries: analysis.actors
      .filter((actor) => actor.kind === kind && actor.mentions.length > 0)
      .map((actor) => ({ actor, quoteCount: counts.get(actor.id) ?? 0 }))
      .sort((a, b) => b.actor.mentions.length - a.actor.mentions.length || firstPlace(a) - firstPlace(b)),
  })).filter((group) => group.entries.length > 0);
}

/** Counts utterances, not their pieces. */
function quoteCounts(analysis: Analysis): ReadonlyMap<string, number> {
  const groups = new Map<string, Set<number>>();
  for (const quote of analysis.quotes) {
    for (const { actor } of quote.speakers) {
      if (actor === null) continue;
      const known = groups.get(actor);
      if (known) known.add(quote.group);
      else groups.set(actor, new Set([quote.group]));
    }
  }
  return new Map(Array.from(groups, ([actor, quotes]) => [actor, quotes.size]));
}

function firstPlace(entry: ActorEntry): number {
  return entry.actor.mentions[0]?.start ?? 0;
}
