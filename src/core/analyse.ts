import type { Actor } from './actors/actor.ts';
import { followActors } from './actors/follow-actors.ts';
import { readBy } from './actors/model/reading/read-by.ts';
import { nameWithAcronym } from './actors/name-with-acronym.ts';
import type { Analysis } from './analysis.ts';
import type { Article } from './article/article.ts';
import { correctActors } from './corrections/correct-actors.ts';
import type { Correction } from './corrections/correction.ts';
import { packOf } from './languages/pack-of.ts';
import type { Learned } from './learned/learned.ts';
import { type Model, NO_MODEL } from './model.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { Quote } from './quotes/quote.ts';
import type { Span } from './text/span.ts';

/**
 * Finds who is named in an article, what was said, and by whom. Synchronous, and takes time linear in the text.
 *
 *     analyse(articleFromText('“We won,” said Ada Byron.')).quotes[0].actor   // the id of Ada Byron
 *
 * @param model what was learned; where there is nothing, or only of another language than the article's: by rules and
 * lists alone.
 * @param corrections the reader's own on actors: quotes are given to whom they leave.
 */
export function analyse(article: Article, model: Model = NO_MODEL, corrections: readonly Correction[] = []): Analysis {
  const learned = learnedFor(article, model);
  const followed = followActors(article, model.names, learned?.roles ?? null);
  const actors = correctActors(followed.actors, corrections);
  const found = findQuotes(article, actors, learned, followed.silent);
  const namesBy = readBy(model.names, article) === null ? 'rules' : 'model';
  const named = actors.map((actor) => ({ ...actor, name: nameWithAcronym(actor, article.text) }));
  return { actors: withPronouns(named, found.quotes), namesBy, quotesBy: quotesBy(article, learned), ...found };
}

function quotesBy({ lang }: Article, learned: Learned | null): Analysis['quotesBy'] {
  if (packOf(lang) === null) return 'marks';
  return learned === null ? 'rules' : 'model';
}

/** What was learned, if it was for the article's language. */
function learnedFor({ lang }: Article, { learned }: Model): Learned | null {
  return learned?.group === packOf(lang)?.group ? learned : null;
}

/** Speaking pronouns become mentions of whom they were resolved to. */
function withPronouns(actors: readonly Actor[], quotes: readonly Quote[]): readonly Actor[] {
  const byActor = pronounsByActor(quotes);
  return actors.map((actor) => {
    const own = byActor.get(actor.id) ?? [];
    const pronouns = new Map(own.filter((pronoun) => !isMentioned(actor, pronoun)).map((span) => [span.start, span]));
    if (pronouns.size === 0) return actor;
    const mentions = [
      ...actor.mentions,
      ...[...pronouns.values()].map(({ start, end }) => ({ start, end, kind: 'pronoun' as const })),
    ];
    return { ...actor, mentions: mentions.sort((one, other) => one.start - other.start) };
  });
}

/** Sorted once, since an article may have hundreds of actors and of quotes. */
function pronounsByActor(quotes: readonly Quote[]): Map<string, Span[]> {
  const byActor = new Map<string, Span[]>();
  for (const { actor, speaker, evidence } of quotes) {
    if (actor === null || speaker === null || evidence.resolvedBy !== 'pronoun') continue;
    const own = byActor.get(actor);
    if (own === undefined) byActor.set(actor, [speaker]);
    else own.push(speaker);
  }
  return byActor;
}

/** Words that are a mention already are the name that stands nearer to the marks than the pronoun. */
function isMentioned({ mentions }: Actor, pronoun: Span): boolean {
  return mentions.some(({ start }) => start === pronoun.start);
}
