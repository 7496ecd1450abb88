import { startsWithCapital } from '../../text/letters/starts-with-capital.ts';
import type { NounPhrase } from './find-noun-phrases.ts';
import type { NamedTokens } from './learn-roles.ts';
import { nameAt } from './names-in-line.ts';
import type { ReadLine } from './read-line.ts';
import { type RoleWord, wordAt } from './role-word.ts';
import { saysAtOnce } from './says-at-once.ts';
import { startWithOwner } from './start-with-owner.ts';
import type { NounSort, RoleWords } from './vocabulary/vocabulary.ts';

/** The most tokens of what hangs on a phrase with a preposition, and of titles before a name. */
const COMPLEMENT = 7;
const TITLES = 4;

/**
 * Says whether a phrase only tells what the name beside it means, and stands for nobody itself.
 *
 *     the head of the union, Ada Byron,     Ada Byron, 34, the mayor,             → it does
 *     the mayor, Dr. Ada Byron              il ministro dell’Economia Ada Byron   → it does
 *     le ministre norvégien de la Pêche, Ada Byron,                               → it does
 *     the company, Ada Byron said                                                 → no: she is none
 *     Ada Byron, the transit agency’s manager,                                    → it does
 *     In a letter to Ada Byron, the mayor said                                    → no: it speaks itself
 */
export function isApposition(line: ReadLine, phrase: NounPhrase, language: RoleWords): boolean {
  const { words, names } = line;
  const { to, head } = phrase;
  const from = startWithOwner(words, phrase);
  const sort = language.sortOf(head);
  const behind = behindAdjectives(words, to + 1, language);
  if (isMeant(nameBehindTitles(line, behind), sort)) return true;
  if (sort !== 'organisation' && isTitleOf(line, behind)) return true;
  const comma = behindComplement(line, behind);
  if (OPENS_ASIDE.has(wordAt(words, comma).text) && isMeant(nameBehindTitles(line, comma + 1), sort)) return true;
  if (!OPENS_ASIDE.has(wordAt(words, from - 1).text) || saysAtOnce(words, to)) return false;
  const isAge = /^\d+$/.test(wordAt(words, from - 2).text) && wordAt(words, from - 3).text === ',';
  return isMeant(nameAt(names.ends, isAge ? from - 4 : from - 2), sort);
}

/** The most adjectives behind a noun. */
const ADJECTIVES = 2;

/**
 * “le ministre | russe | de la Défense”: behind the adjectives of a noun, where they follow theirs and a genitive follows
 * them, or behind a nation; else the token right behind the noun.
 */
function behindAdjectives(words: readonly RoleWord[], from: number, { isHeadLast, pack }: RoleWords): number {
  if (isHeadLast) return from;
  let at = from;
  while (at < from + ADJECTIVES && isAdjective(wordAt(words, at))) {
    at += 1;
    if (wordAt(words, at - 1).sort === 'nation' || pack.genitives.has(wordAt(words, at).lower)) return at;
  }
  return from;
}

function isAdjective({ text, endsPhrase, isNoNoun, isBetween, isPreposition, opening }: RoleWord): boolean {
  return /^\p{Ll}{3}/u.test(text) && !(endsPhrase || isNoNoun || isBetween || isPreposition) && opening === null;
}

const OPENS_ASIDE: ReadonlySet<string> = new Set([',', '(']);

function isMeant(name: NamedTokens | null, sort: NounSort): boolean {
  if (name === null || name.kind === 'place') return false;
  if (sort === 'organisation') return name.kind === 'organisation';
  return name.kind === 'person' || sort === 'other' || sort === 'agent';
}

/** Behind "of the union" in "The head of the union, Ada Byron". */
function behindComplement({ words }: ReadLine, from: number): number {
  if (!wordAt(words, from).isPreposition) return from;
  let at = from + 1;
  while (at < from + COMPLEMENT && wordAt(words, at).isInComplement) at += 1;
  return at;
}

/** “[Il ministro] dell’Economia Ada Byron”: a person behind the complement, and no genitive before the name. */
function isTitleOf({ words, names }: ReadLine, from: number): boolean {
  if (!wordAt(words, from).isPreposition) return false;
  for (let at = from + 1; at < from + COMPLEMENT; at += 1) {
    const before = wordAt(words, at - 1);
    if (nameAt(names.starts, at)?.kind === 'person') return !before.isPreposition && before.opening === null;
    const { isInComplement, isVerb, isBetween } = wordAt(words, at);
    if (!isInComplement || isVerb || isBetween) return false;
  }
  return false;
}

/** The name at a token, or behind words such as "Senator", "Dr." or "former tennis player" that stand there. */
function nameBehindTitles({ words, names }: ReadLine, from: number): NamedTokens | null {
  let isTitle = true;
  for (let at = from; at < from + TITLES; at += 1) {
    const name = nameAt(names.starts, at);
    if (name !== null) return isTitle || wordAt(words, at - 1).isRoleNoun ? name : null;
    const { text, endsPhrase, opening } = wordAt(words, at);
    if (endsPhrase || opening !== null) return null;
    isTitle &&= startsWithCapital(text);
  }
  return null;
}
