import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { matchKnownName } from '../../known/match-known-name.ts';
import { UNOWNED_WORDS } from '../../lists/words/unowned-words.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

const UNOWNED = parseWordList(UNOWNED_WORDS);

/**
 * Gives shops, schools and churches the end of their names where nothing follows that could be theirs, and from then on
 * wherever the article has it.
 *
 *     at Velk (place) ’s on Monday … Velk’s staff       → Velk’s, an organisation both times
 *     Max (person) ’s has closed                        → Max’s, an organisation: nothing of his could have
 *     Norham’s mayor, Lyon’s, Velk’s and Orr’s shares   → as they are: something is theirs, or they are known so
 *     at Velk’s on Monday … Ada Velk                    → as it is: somebody has that name
 */
export function completeShops(text: string, names: readonly Name[]): readonly Name[] {
  const shops = new Set<string>();
  for (const name of names) {
    if (isOwner(text, name) && isShop(text, name)) shops.add(text.slice(name.start, name.end));
  }
  if (shops.size === 0) return names;
  for (const name of names) if (!isOwner(text, name)) dropBearer(text, name, shops);
  return changeNames(names, (name) => {
    const written = text.slice(name.start, name.end);
    if (!shops.has(written) || !isOwner(text, name)) return name;
    return changeName(name, { end: name.end + 2, kind: 'organisation', evidence: { rule: 'shop', words: written } });
  });
}

/** What is named without the possessive too is none of them, nor is a word of somebody's name. */
function dropBearer(text: string, { start, end, kind }: Name, shops: Set<string>): void {
  const written = text.slice(start, end);
  shops.delete(written);
  if (kind === 'person') for (const word of written.split(' ')) shops.delete(word);
}

function isOwner(text: string, { end }: Name): boolean {
  return text.startsWith('’s', end) || text.startsWith("'s", end);
}

function isShop(text: string, { start, end, kind }: Name): boolean {
  const before = text.slice(Math.max(0, start - 9), start);
  const after = text.slice(end + 2, end + 40);
  if (matchKnownName(text.slice(start, end)) !== null) return false;
  if (SUBJECT.test(after) && !/(?:^|\W)of $/i.test(before)) return true;
  if (!isUnowned(after) || /(?:^|\W)(?:than|the) $/i.test(before)) return false;
  if (kind === 'organisation' || /(?:^|\W)(?:at|outside) $/i.test(before)) return true;
  return kind === 'place' && /(?:^|\W)(?:from|in|of) $/i.test(before);
}

/** A verb, which no noun follows: "closed, " or "sold the"; "misguided decisions" are somebody's. */
const VERB = /^ \p{Ll}+ed(?:[,.;]| (?:a|an|at|her|his|in|its|on|that|the|their) )/u;

/** What only a subject stands before: "Max’s has left", "Max’s cut its prices"; not "a friend of Max’s has left". */
const SUBJECT = /^ (?:(?:are|could|does|has|have|must|says|was|were|will|would) |\p{Ll}+ its )/u;

/** "and Velk’s shares", "or the Conservatives’ plans": both own what follows. */
const OTHER_OWNER = /^ (?:and|or) (?:the )?\p{Lu}[\p{L} -]*[’']s? \p{Ll}/u;

/** What follows is a mark, the end of a paragraph, or a word that is no noun: "and", "closed". */
function isUnowned(after: string): boolean {
  if (OTHER_OWNER.test(after)) return false;
  const word = /^ (\p{Ll}+)(?!\p{L})/u.exec(after)?.[1];
  return word === undefined ? /^(?:[.,;:?!]|\n|$)/.test(after) : UNOWNED.has(word) || VERB.test(after);
}
