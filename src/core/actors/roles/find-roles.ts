import type { Token } from '../../text/find-tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Actor } from '../actor.ts';
import { findNounPhrases, type NounPhrase } from './find-noun-phrases.ts';
import { findQuoted } from './find-quoted.ts';
import { type LearnedRole, learnRoles, type NamedTokens } from './learn-roles.ts';
import { Memory } from './memory.ts';
import {
  genderOfNoun,
  isKinNoun,
  isOrganisationNoun,
  isPersonNoun,
  ORGANISATION_WORDS_OF,
  SPEECH,
} from './role-words.ts';

/** A phrase that stands for an actor. */
export type RoleMention = Span & { readonly actor: string };

/**
 * Binds phrases that speak, such as "the minister", to the actor whom they call back. What somebody is, is learned from
 * the words beside the name; a phrase that nothing explains binds to whom the text spoke of last. Phrases that do not
 * speak are left alone: readers need to know whose words they read, and a wrong guess there helps nobody.
 *
 *     Huw Pryce, the Norham manager, left. … The manager said …   → The manager is Huw Pryce
 *     Ada Byron won. “Good,” the 24-year-old said.                → the 24-year-old is Ada Byron
 *     Ada Byron won the race. The table was long.                 → none
 */
export function findRoles(lines: readonly (readonly Token[])[], actors: readonly Actor[]): RoleMention[] {
  const named = placeNames(lines, actors);
  const memory = new Memory(new Map(actors.map((actor) => [actor.id, actor])));
  lines.forEach((line, index) => {
    for (const role of learnRoles(line, named[index] ?? [])) memory.learn(role);
  });
  return lines.flatMap((line, index) => findInLine(line, named[index] ?? [], memory));
}

function placeNames(lines: readonly (readonly Token[])[], actors: readonly Actor[]): NamedTokens[][] {
  const ends = new Map(
    actors.flatMap(({ id, kind, mentions }) => mentions.map(({ start, end }) => [start, { end, actor: id, kind }])),
  );
  return lines.map((line) =>
    line.flatMap(({ start }, from) => {
      const name = ends.get(start);
      if (name === undefined) return [];
      let to = from;
      while ((line[to]?.end ?? Number.POSITIVE_INFINITY) < name.end) to += 1;
      return [{ from, to, actor: name.actor, kind: name.kind }];
    }),
  );
}

/** The names of a line by the tokens where they begin, where they end, and all that they cover. */
type Names = {
  readonly starts: ReadonlyMap<number, NamedTokens>;
  readonly ends: ReadonlyMap<number, NamedTokens>;
  readonly covered: ReadonlySet<number>;
};

function findInLine(line: readonly Token[], named: readonly NamedTokens[], memory: Memory): RoleMention[] {
  const names: Names = {
    starts: new Map(named.map((name) => [name.from, name])),
    ends: new Map(named.map((name) => [name.to, name])),
    covered: new Set(
      named.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
    ),
  };
  const quoted = findQuoted(line);
  const isHead = (word: string) => isPersonNoun(word) || isOrganisationNoun(word);
  const phrases = new Map(findNounPhrases(line, isHead).map((phrase) => [phrase.from, phrase]));
  const roles = line.flatMap((token, index) => {
    if (quoted[index] === 1) return [];
    const name = names.starts.get(index);
    if (name !== undefined) memory.name(name.actor);
    if (/^[.!?]$/.test(token.text)) memory.endSentence();
    const phrase = phrases.get(index);
    const actor = phrase === undefined ? null : bind(line, phrase, names, memory);
    if (phrase === undefined || actor === null) return [];
    memory.name(actor);
    return [{ start: token.start, end: line[phrase.to]?.end ?? token.end, actor }];
  });
  memory.endSentence();
  return roles;
}

function bind(line: readonly Token[], phrase: NounPhrase, names: Names, memory: Memory): string | null {
  if (isApposition(line, phrase, names) || !isSpeaking(line, phrase)) return null;
  if (isOrganisationNoun(phrase.head)) return findOrganisation(phrase, memory);
  const best = findBest(phrase, memory);
  if (best !== null) return best;
  if (!isPersonNoun(phrase.head) || isKinNoun(phrase.head)) return null;
  if (/^['’]s$/.test(phrase.determiner)) return findCompatriot(line[phrase.from]?.text ?? '', phrase, memory);
  return phrase.determiner === 'the' ? findLastPerson(phrase, memory) : null;
}

/** "the Norham manager, Huw Pryce" and "Huw Pryce, the Norham manager," say what a name means and stand for nobody. */
function isApposition(line: readonly Token[], { from, to }: NounPhrase, names: Names): boolean {
  const after = line[to + 1]?.text === ',' ? to + 2 : to + 1;
  if (names.starts.get(after)?.kind === 'person' || names.covered.has(to)) return true;
  const before = line[from - 1]?.text === ',' ? names.ends.get(from - 2) : undefined;
  return before !== undefined && before.kind !== 'place';
}

/** Words that may stand between a speaker and the verb. */
const BETWEEN = /^(?:also|later|then|has|had|have|who|even|only|\w+ly)$/;

/** Verbs that stand before their speaker after a quotation: “…” said the minister. */
const INVERTED =
  /^(?:said|says|added|wrote|replied|explained|recalled|insisted|joked|asked|noted|laughed|shouted|warned|argued)$/;

function isSpeaking(line: readonly Token[], { from, to }: NounPhrase): boolean {
  let next = to + 1;
  if (/^(?:of|for|in|at)$/.test(line[next]?.text ?? '')) {
    while (next < to + 7 && !SPEECH.has(line[next]?.text ?? '') && /^[\p{L}-]/u.test(line[next]?.text ?? '')) next += 1;
  }
  while (BETWEEN.test(line[next]?.text ?? '') && next < to + 4) next += 1;
  if (SPEECH.has(line[next]?.text ?? '')) return true;
  if (INVERTED.test(line[from - 1]?.text ?? '')) return /^[”"’'»,]$/.test(line[from - 2]?.text ?? '');
  return line[from - 1]?.text === 'to' && line[from - 2]?.text.toLowerCase() === 'according';
}

function isFitting(phrase: NounPhrase, actor: string, memory: Memory): boolean {
  const gender = genderOfNoun(phrase.head);
  const own = memory.actor(actor)?.gender ?? null;
  return gender === null || own === null || gender === own;
}

/** Whoever is said to be this and shares most words with the phrase; of equals the one who was named last. */
function findBest(phrase: NounPhrase, memory: Memory): string | null {
  let best: { actor: string; shared: number; last: number } | null = null;
  for (const { actor, modifiers } of memory.rolesWithHead(phrase.head)) {
    if (!isFitting(phrase, actor, memory)) continue;
    const shared = phrase.modifiers.filter((word) => modifiers.includes(word)).length;
    const last = memory.lastNamed(actor);
    if (best === null || shared > best.shared || (shared === best.shared && last > best.last)) {
      best = { actor, shared, last };
    }
  }
  return best?.actor ?? null;
}

/** "Russia’s top diplomat" is whoever was called Russian or Russia’s, as far as four letters tell. */
function findCompatriot(owner: string, phrase: NounPhrase, memory: Memory): string | null {
  const stem = owner.slice(0, 4).toLowerCase();
  const isTheirs = ({ actor, modifiers }: LearnedRole) =>
    modifiers.some((word) => word.startsWith(stem)) && isFitting(phrase, actor, memory);
  return stem.length === 4 ? (memory.allRoles().find(isTheirs)?.actor ?? null) : null;
}

/** Whom the last sentence that names somebody names first. */
function findLastPerson(phrase: NounPhrase, memory: Memory): string | null {
  const isPerson = (actor: string) => memory.actor(actor)?.kind === 'person' && isFitting(phrase, actor, memory);
  for (const names of memory.latestSentences()) {
    const person = names.find(isPerson);
    if (person !== undefined) return person;
  }
  return null;
}

/** The last organisation whose name has a word that goes with the noun, else the one named most of the last three. */
function findOrganisation(phrase: NounPhrase, memory: Memory): string | null {
  const words = ORGANISATION_WORDS_OF.get(phrase.head) ?? [];
  const latest = memory
    .latestSentences()
    .flatMap((names) => names.toReversed())
    .filter((actor) => memory.actor(actor)?.kind === 'organisation');
  const fitting = latest.find((actor) => hasWord(memory.actor(actor)?.name ?? '', words));
  if (fitting !== undefined) return fitting;
  const most = Math.max(...latest.slice(0, 3).map((actor) => memory.timesNamed(actor)));
  return latest.slice(0, 3).find((actor) => memory.timesNamed(actor) === most) ?? null;
}

function hasWord(name: string, words: readonly string[]): boolean {
  return name
    .toLowerCase()
    .split(/[\s.]+/)
    .some((word) => words.includes(word));
}
