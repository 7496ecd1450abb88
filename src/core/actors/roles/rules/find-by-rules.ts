import type { Actor } from '../../actor.ts';
import { findNounPhrases, type NounPhrase } from '../find-noun-phrases.ts';
import type { RoleMention } from '../find-roles.ts';
import { isApposition } from '../is-apposition.ts';
import type { LearnedRole } from '../learn-roles.ts';
import { isOrganisationNoun } from '../nouns/is-organisation-noun.ts';
import type { ReadLine } from '../read-line.ts';
import { wordAt } from '../role-word.ts';
import type { RoleWords } from '../vocabulary/vocabulary.ts';
import { chooseOrganisation } from './choose-organisation.ts';
import { choosePerson } from './choose-person.ts';
import type { Chosen } from './chosen.ts';
import { isSpeaking, isSpokenAfter } from './is-speaking.ts';
import { Memory } from './memory.ts';

/** A phrase that a rule binds; `isSaid`: by what the text says, else it is a guess. */
export type RuleMention = RoleMention & Chosen;

/**
 * Binds phrases that speak, such as "the minister", to the actor whom they call back. What somebody is, is learned from
 * the words beside the name; a phrase that nothing explains binds to whom the text spoke of last. Phrases that do not
 * speak are left alone: readers need to know whose words they read, and a wrong guess there helps nobody.
 *
 *     Huw Pryce, the Norham manager, left. … The manager said …   → The manager is Huw Pryce
 *     Ada Byron won. “Good,” the 24-year-old said.                → the 24-year-old is Ada Byron
 *     A banker said so. … The banker laughed.                     → none: nobody has named him
 */
export function findByRules(
  lines: readonly ReadLine[],
  learned: readonly LearnedRole[],
  actors: readonly Actor[],
  words: RoleWords,
): RuleMention[] {
  const memory = new Memory(new Map(actors.map((actor) => [actor.id, actor])));
  for (const role of learned) memory.learn(role);
  const roles: RuleMention[] = [];
  for (const line of lines) roles.push(...findInLine(line, memory, words));
  return roles;
}

function findInLine(line: ReadLine, memory: Memory, language: RoleWords): RuleMention[] {
  const { tokens, words, names, quoted } = line;
  const phrases = findNounPhrases(line, language, (head, at) =>
    head.isRoleNoun || isSpokenAfter(tokens, at) ? 'sure' : null,
  );
  const roles: RuleMention[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (quoted[index] === 1) continue;
    const name = names.starts[index] ?? null;
    if (name !== null) memory.name(name.actor);
    if (wordAt(words, index).endsSentence) memory.endSentence();
    const phrase = phrases[index] ?? null;
    const chosen = phrase === null ? null : bind(line, phrase, memory, language);
    if (phrase === null || chosen === null) continue;
    const { actor, isSaid } = chosen;
    memory.name(actor);
    roles.push({ start: tokens[index]?.start ?? 0, end: tokens[phrase.to]?.end ?? 0, actor, isSaid });
  }
  memory.endSentence();
  return roles;
}

function bind(read: ReadLine, phrase: NounPhrase, memory: Memory, language: RoleWords): Chosen | null {
  const { tokens: line, names } = read;
  if (names.covered[phrase.to] === 1 || isApposition(read, phrase, language)) return null;
  if (phrase.opening === 'new') {
    memory.meet(phrase.head);
    return null;
  }
  if (!isSpeaking(line, phrase)) return null;
  if (isOrganisationNoun(phrase.head)) return chooseOrganisation(phrase, memory);
  return choosePerson(line, phrase, memory);
}
