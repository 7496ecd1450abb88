import type { Actor, ActorKind } from '../../src/core/actors/actor.ts';
import { ACTOR_KINDS } from '../../src/core/actors/actor.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import type { QuoteEntry } from '../quotes/quote-entries.ts';

/** An actor as the popup lists it, with what it said in the article's order. */
export type ActorEntry = {
  readonly actor: Actor;
  readonly quotes: readonly QuoteEntry[];
  /** How many words of the actor are quoted. */
  readonly words: number;
};

/** The actors of one kind, the weightiest first. */
export type ActorGroup = { readonly kind: ActorKind; readonly entries: readonly ActorEntry[] };

/** So many quoted words weigh as much as one mention: about a sentence of speech. */
const WORDS_OF_A_MENTION = 10;

/**
 * The actors of an article by kind: people, organisations, places; kinds of which there are none are left out. Within a
 * kind those with most mentions and most quoted words come first.
 *
 *     actorGroups(analysis, quotes)[0]   // { kind: 'person', entries: [{ actor: Ada Byron, quotes: […], words: 54 }, …] }
 */
export function actorGroups(analysis: Analysis, quotes: readonly QuoteEntry[]): readonly ActorGroup[] {
  const said = quotesByActor(analysis, quotes);
  return ACTOR_KINDS.map((kind) => ({
    kind,
    entries: analysis.actors
      .filter((actor) => actor.kind === kind && actor.mentions.length > 0)
      .map((actor) => entryOf(actor, said.get(actor.id) ?? []))
      .sort((a, b) => weightOf(b) - weightOf(a) || firstPlace(a) - firstPlace(b)),
  })).filter((group) => group.entries.length > 0);
}

/** Utterances, not their pieces; one by several speakers is each one's. */
function quotesByActor(analysis: Analysis, quotes: readonly QuoteEntry[]): ReadonlyMap<string, Set<QuoteEntry>> {
  const entryOfGroup = new Map(quotes.map((entry) => [entry.group, entry]));
  const said = new Map<string, Set<QuoteEntry>>();
  for (const quote of analysis.quotes) {
    const entry = entryOfGroup.get(quote.group);
    for (const { actor } of quote.speakers) {
      if (actor === null || entry === undefined) continue;
      const known = said.get(actor);
      if (known) known.add(entry);
      else said.set(actor, new Set([entry]));
    }
  }
  return said;
}

function entryOf(actor: Actor, said: Iterable<QuoteEntry>): ActorEntry {
  const quotes = [...said];
  return { actor, quotes, words: quotes.reduce((sum, { pieces }) => sum + countWords(pieces.join(' ')), 0) };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function weightOf({ actor, words }: ActorEntry): number {
  return actor.mentions.length + words / WORDS_OF_A_MENTION;
}

function firstPlace(entry: ActorEntry): number {
  return entry.actor.mentions[0]?.start ?? 0;
}
