import type { Token } from '../../text/find-tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Actor } from '../actor.ts';
import { chooseOrganisation } from './choose-organisation.ts';
import { choosePerson } from './choose-person.ts';
import { describeRoles } from './describe-roles.ts';
import { findNounPhrases, type NounPhrase } from './find-noun-phrases.ts';
import { findQuoted } from './find-quoted.ts';
import { isSpeaking, isSpokenAfter } from './is-speaking.ts';
import { learnRoles, type NamedTokens } from './learn-roles.ts';
import { Memory } from './memory.ts';
import { isOrganisationNoun, isPersonNoun } from './role-words.ts';

/** A phrase that stands for an actor. */
type RoleMention = Span & { readonly actor: string };

/** Phrases that stand for actors, and what the article says that each is, by the actor's id. */
export type Roles = { readonly mentions: readonly RoleMention[]; readonly descriptions: ReadonlyMap<string, string> };

/**
 * Binds phrases that speak, such as "the minister", to the actor whom they call back. What somebody is, is learned from
 * the words beside the name; a phrase that nothing explains binds to whom the text spoke of last. Phrases that do not
 * speak are left alone: readers need to know whose words they read, and a wrong guess there helps nobody.
 *
 *     Huw Pryce, the Norham manager, left. … The manager said …   → The manager is Huw Pryce
 *     Ada Byron won. “Good,” the 24-year-old said.                → the 24-year-old is Ada Byron
 *     A banker said so. … The banker laughed.                     → none: nobody has named him
 */
export function findRoles(lines: readonly (readonly Token[])[], actors: readonly Actor[]): Roles {
  const named = placeNames(lines, actors);
  const memory = new Memory(new Map(actors.map((actor) => [actor.id, actor])));
  const descriptions = new Map<string, string>();
  lines.forEach((line, index) => {
    const learned = learnRoles(line, named[index] ?? []);
    for (const role of learned) memory.learn(role);
    describeRoles(line, learned, descriptions);
  });
  return { mentions: lines.flatMap((line, index) => findInLine(line, named[index] ?? [], memory)), descriptions };
}

function placeNames(lines: readonly (readonly Token[])[], actors: readonly Actor[]): NamedTokens[][] {
  const ends = new Map(
    actors.flatMap(({ id, kind, mentions }) => mentions.map(({ start, end }) => [start, { end, actor: id, kind }])),
  );
  return lines.map((line) => {
    const named: NamedTokens[] = [];
    for (let from = 0; from < line.length; from += 1) {
      const name = ends.get(line[from]?.start ?? -1);
      if (name === undefined) continue;
      let to = from;
      while ((line[to]?.end ?? Number.POSITIVE_INFINITY) < name.end) to += 1;
      named.push({ from, to, actor: name.actor, kind: name.kind });
    }
    return named;
  });
}

/** The names of a line by the tokens where they begin, where they end, and all that they cover. */
type Names = {
  readonly starts: ReadonlyMap<number, NamedTokens>;
  readonly ends: ReadonlyMap<number, NamedTokens>;
  readonly covered: ReadonlySet<number>;
};

function findInLine(line: readonly Token[], named: readonly NamedTokens[], memory: Memory): RoleMention[] {
  const names = indexNames(named);
  const quoted = findQuoted(line);
  const phrases = findNounPhrases(line, (word, at) => isHead(word) || isSpokenAfter(line, at));
  const roles: RoleMention[] = [];
  for (const [index, token] of line.entries()) {
    if (quoted[index] === 1) continue;
    const name = names.starts.get(index);
    if (name !== undefined) memory.name(name.actor);
    if (token.text === '.' || token.text === '!' || token.text === '?') memory.endSentence();
    const phrase = phrases.get(index);
    const actor = phrase === undefined ? null : bind(line, phrase, names, memory);
    if (phrase === undefined || actor === null) continue;
    memory.name(actor);
    roles.push({ start: token.start, end: line[phrase.to]?.end ?? token.end, actor });
  }
  memory.endSentence();
  return roles;
}

function indexNames(named: readonly NamedTokens[]): Names {
  const covered = new Set<number>();
  for (const { from, to } of named) for (let index = from; index <= to; index += 1) covered.add(index);
  return {
    starts: new Map(named.map((name) => [name.from, name])),
    ends: new Map(named.map((name) => [name.to, name])),
    covered,
  };
}

function isHead(word: string): boolean {
  return isPersonNoun(word) || isOrganisationNoun(word);
}

function bind(line: readonly Token[], phrase: NounPhrase, names: Names, memory: Memory): string | null {
  if (isApposition(line, phrase, names)) return null;
  if (phrase.determiner === 'new') {
    memory.meet(phrase.head);
    return null;
  }
  if (!isSpeaking(line, phrase)) return null;
  if (isOrganisationNoun(phrase.head)) return chooseOrganisation(phrase, memory);
  return choosePerson(line, phrase, memory);
}

/** "the Norham manager, Huw Pryce" and "Huw Pryce, the Norham manager," say what a name means and stand for nobody. */
function isApposition(line: readonly Token[], { from, to }: NounPhrase, names: Names): boolean {
  const after = line[to + 1]?.text === ',' ? to + 2 : to + 1;
  if (names.starts.get(after)?.kind === 'person' || names.covered.has(to)) return true;
  const before = line[from - 1]?.text === ',' ? names.ends.get(from - 2) : undefined;
  return before !== undefined && before.kind !== 'place';
}
