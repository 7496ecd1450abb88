import type { LanguagePack } from '../../languages/pack.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens/find-tokens.ts';
import type { Actor } from '../actor.ts';
import { gendersOf } from '../genders/genders-of.ts';
import { describeRoles } from './describe-roles.ts';
import { type LearnedRole, learnRoles, type NamedTokens } from './learn-roles.ts';
import { type Choose, findByModel } from './learned/find-by-model.ts';
import { type ReadLine, readLine } from './read-line.ts';
import { findByRules } from './rules/find-by-rules.ts';
import { roleWordsOf } from './vocabulary/role-words-of.ts';

/** A phrase that stands for an actor. */
export type RoleMention = Span & { readonly actor: string };

/** Phrases that stand for actors, those apart that do not speak and may mean another, and what the article says that each is, by the actor's id. */
export type Roles = {
  readonly mentions: readonly RoleMention[];
  readonly silent: readonly RoleMention[];
  readonly descriptions: ReadonlyMap<string, string>;
};

/**
 * Binds phrases such as "the minister" to the actor whom they call back. What somebody is, is learned from the words
 * beside the name. In English rules bind first, and guess; then, as in all other languages, a linear model chooses that was
 * learned from our training news.
 *
 *     Huw Pryce, the Norham manager, left. … The manager said …   → The manager is Huw Pryce
 *     A banker said so. … The banker laughed.                     → none: nobody has named him
 *
 * @param choose whom the model takes, in training the truth; `null`: there is none, and rules alone bind.
 */
export function findRoles(
  text: string,
  lines: readonly (readonly Token[])[],
  actors: readonly Actor[],
  pack: LanguagePack,
  choose: Choose | null,
): Roles {
  const words = roleWordsOf(pack);
  const names = namesByStart(actors);
  const read: ReadLine[] = [];
  for (const line of lines) read.push(readLine(line, namesIn(line, names), words));
  const learned: LearnedRole[] = [];
  const descriptions = new Map<string, string>();
  for (const line of read) {
    const roles = learnRoles(line, words);
    describeRoles(line.tokens, outsideNames(roles, line), descriptions, words);
    for (const role of roles) learned.push(role);
  }
  const bound = words.bindsByRules ? findByRules(read, learned, actors, words) : [];
  if (choose === null) return { mentions: bound, silent: [], descriptions };
  const genders = gendersOf(actors, text, pack);
  const { mentions, silent } = findByModel(read, { actors, genders, learned, bound }, words, choose);
  return { mentions, silent, descriptions };
}

/** A king who is a Stephen King is no king; and what somebody is, ends where somebody is named. */
function outsideNames(roles: readonly LearnedRole[], { named, names }: ReadLine): readonly LearnedRole[] {
  if (roles.length === 0) return roles;
  const people = named.filter(({ kind }) => kind === 'person');
  const outside: LearnedRole[] = [];
  for (const { actor, head, modifiers, from, to, at } of roles) {
    if (names.covered[at] === 1) continue;
    const next = people[lowerBound(people, (person) => person.from <= at)]?.from ?? Number.POSITIVE_INFINITY;
    outside.push({ actor, head, modifiers, from, to: Math.min(to, next - 1), at });
  }
  return outside;
}

type Placed = { readonly end: number; readonly actor: string; readonly kind: Actor['kind'] };

function namesByStart(actors: readonly Actor[]): ReadonlyMap<number, Placed> {
  const names = new Map<number, Placed>();
  for (const { id, kind, mentions } of actors) {
    for (const { start, end } of mentions) names.set(start, { end, actor: id, kind });
  }
  return names;
}

function namesIn(line: readonly Token[], names: ReadonlyMap<number, Placed>): NamedTokens[] {
  const named: NamedTokens[] = [];
  for (let from = 0; from < line.length; from += 1) {
    const name = names.get(line[from]?.start ?? -1);
    if (name === undefined) continue;
    let to = from;
    while ((line[to]?.end ?? Number.POSITIVE_INFINITY) < name.end) to += 1;
    named.push({ from, to, actor: name.actor, kind: name.kind });
  }
  return named;
}
