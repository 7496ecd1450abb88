import type { Actor } from '../../core/actors/actor.ts';
import { findLines } from '../../core/actors/find-lines.ts';
import { findRoles, type RoleMention } from '../../core/actors/roles/find-roles.ts';
import { ACTOR_FEATURES } from '../../core/actors/roles/learned/features/actor-features.ts';
import { NOBODY_FEATURES } from '../../core/actors/roles/learned/features/nobody-features.ts';
import type { Proposal } from '../../core/actors/roles/learned/propose-actors.ts';
import { articleFromText } from '../../core/article/article-from-text.ts';
import { packOf } from '../../core/languages/pack-of.ts';
import type { Span } from '../../core/text/span.ts';
import { actorsIn } from '../actors-in.ts';
import type { Choice } from '../linear-model/fit-weights.ts';
import type { NewsArticle } from '../parse-news.ts';

/** A phrase of a training article and everybody whom it may mean: nobody first, then by `actors`. */
export type RoleChoice = Choice & Span & { readonly actors: readonly (string | null)[] };

/** What the model is asked about in one article, and the roles that it is not asked about since rules bind them. */
export type RoleChoices = {
  readonly news: NewsArticle;
  readonly choices: readonly RoleChoice[];
  readonly bound: readonly RoleMention[];
  /** The marks' referents that an actor's names have. */
  readonly referents: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Reads an article as the engine does; each phrase is taken to mean whom its mark says, so that later ones see the truth. */
export function roleChoices(news: NewsArticle): RoleChoices | null {
  const pack = packOf(news.lang);
  if (pack === null) return null;
  const article = articleFromText(news.text, news.lang);
  const actors = actorsIn(article).map((actor) => ({
    ...actor,
    mentions: actor.mentions.filter(({ kind }) => kind === 'name'),
  }));
  const referents = new Map(actors.map((actor) => [actor.id, referentsOf(actor, news)]));
  const choices: RoleChoice[] = [];
  const chosen = new Set<number>();
  const { mentions } = findRoles(news.text, findLines(article), actors, pack, (phrase, proposals) => {
    const marked = markOf(phrase, news);
    const means = proposals.map(
      ({ actor }) => actor !== null && marked !== null && !!referents.get(actor)?.has(marked),
    );
    const right = means.includes(true) ? means : proposals.map(({ actor }) => actor === null);
    const options = proposals.map(featuresOf);
    choices.push({ ...phrase, options, right, actors: proposals.map(({ actor }) => actor) });
    chosen.add(phrase.start);
    return proposals[right.indexOf(true)]?.actor ?? null;
  });
  return { news, choices, bound: mentions.filter(({ start }) => !chosen.has(start)), referents };
}

/** Whom a mark over half of the phrase says that it means. */
export function markOf(phrase: Span, { roles }: NewsArticle): string | null {
  return roles.find((role) => role.type === 'ROLE' && coversHalf(role, phrase))?.referent ?? null;
}

function coversHalf(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared >= 0.5 * Math.min(one.end - one.start, other.end - other.start);
}

function referentsOf({ mentions }: Actor, { names }: NewsArticle): ReadonlySet<string> {
  const covers = ({ start, end }: Span) => mentions.some((mention) => mention.start < end && start < mention.end);
  return new Set(
    names.flatMap((name) => (name.type !== 'MISC' && name.referent !== null && covers(name) ? [name.referent] : [])),
  );
}

function featuresOf(proposal: Proposal): readonly string[] {
  return proposal.actor === null ? NOBODY_FEATURES.names(proposal.row) : ACTOR_FEATURES.names(proposal.row);
}
