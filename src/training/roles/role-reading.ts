import type { Actor } from '../../core/actors/actor.ts';
import { findLines } from '../../core/actors/find-lines.ts';
import { findRoles, type RoleMention } from '../../core/actors/roles/find-roles.ts';
import type { Choose } from '../../core/actors/roles/learned/find-by-model.ts';
import { articleFromText } from '../../core/article/article-from-text.ts';
import type { LanguagePack } from '../../core/languages/pack.ts';
import { packOf } from '../../core/languages/pack-of.ts';
import type { Span } from '../../core/text/span.ts';
import type { Token } from '../../core/text/tokens/find-tokens.ts';
import { actorsIn } from '../actors-in.ts';
import type { NewsArticle } from '../parse-news.ts';

/** A training article as the engine reads it before its roles are bound. */
export type RoleReading = {
  readonly news: NewsArticle;
  readonly lines: readonly (readonly Token[])[];
  readonly actors: readonly Actor[];
  readonly pack: LanguagePack;
  /** The marks' referents that an actor's names have. */
  readonly referents: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Reads an article once, to bind its roles as often as is asked; `null`: nobody reads its language. */
export function readForRoles(news: NewsArticle): RoleReading | null {
  const pack = packOf(news.lang);
  if (pack === null) return null;
  const article = articleFromText(news.text, news.lang);
  const actors = actorsIn(article).map((actor) => ({
    ...actor,
    mentions: actor.mentions.filter(({ kind }) => kind === 'name'),
  }));
  const referents = new Map(actors.map((actor) => [actor.id, referentsOf(actor, news)]));
  return { news, lines: findLines(article), actors, pack, referents };
}

/** The roles that readers are shown where phrases mean whom `choose` says. */
export function bindRoles({ news, lines, actors, pack }: RoleReading, choose: Choose): readonly RoleMention[] {
  return findRoles(news.text, lines, actors, pack, choose).mentions;
}

function referentsOf({ mentions }: Actor, { names }: NewsArticle): ReadonlySet<string> {
  const covers = ({ start, end }: Span) => mentions.some((mention) => mention.start < end && start < mention.end);
  return new Set(
    names.flatMap((name) => (name.type !== 'MISC' && name.referent !== null && covers(name) ? [name.referent] : [])),
  );
}
