import type { LanguagePack } from '../../../languages/pack.ts';
import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import type { Token } from '../../../text/tokens/find-tokens.ts';
import type { NounPhrase } from '../find-noun-phrases.ts';
import { BUSINESSES } from '../nouns/businesses.ts';
import { isNationality } from '../nouns/is-nationality.ts';
import { nationStem } from '../nouns/nation-stem.ts';
import type { ReadLine } from '../read-line.ts';
import { type RoleWord, wordAt } from '../role-word.ts';
import type { NounSort, RoleWords } from '../vocabulary/vocabulary.ts';
import { type Beside, nameBeside } from './name-beside.ts';
import type { Speech } from './speech-of.ts';

/** What a phrase and its place in the line tell about whom it may mean. */
export type Asked = {
  readonly phrase: NounPhrase;
  readonly sort: NounSort | 'business';
  /** Whether its head names many people, so that nobody alone is called so: the *military*. */
  readonly isGroup: boolean;
  readonly gender: 'female' | 'male' | null;
  /** The gender of the first he or she behind the phrase, outside quotations: “the minister said *he* …”. */
  readonly echo: 'female' | 'male' | null;
  /** How the phrase stands to a verb of speech. */
  readonly speech: Speech;
  /** Classes of the tokens around. */
  readonly before: string;
  readonly after: string;
  readonly isFirst: boolean;
  /** Whether it stands right behind a quotation, or behind the verb that does. */
  readonly isBehindQuote: boolean;
  /** Who is named right beside: ", Ada Byron," after it, before it, or `tight`, without a comma. */
  readonly beside: Beside | null;
  /** Its stem: "norw". */
  readonly nation: string | null;
  /** Whose name the phrase begins with or holds: "Russia’s", "the Norham manager". */
  readonly holdsName: boolean;
  readonly modifiers: readonly string[];
  /** Who is named within the phrase: "the *Norham* manager". */
  readonly within: readonly string[];
  /** Whether somebody says something of it: "Ada Byron said *the manager* had left". */
  readonly isReported: boolean;
  /** Whom rules take it to mean. */
  readonly ruled: string | null;
};

/**
 * Describes a phrase by its words and by the words around it.
 *
 *     “No,” said the Norwegian minister.   → sort `person`, speech `after`, nation `norw`
 */
export function describePhrase(
  read: ReadLine,
  phrase: NounPhrase,
  speech: Speech,
  words: RoleWords,
  ruled: string | null,
): Asked {
  const { tokens: line, words: roleWords, names } = read;
  const { from, to, head, modifiers, opening } = phrase;
  const sort = words.sortOf(head);
  const nation = [...modifiers, head].find((word) => isNationality(word.toLowerCase())) ?? ownerOf(line, phrase);
  return {
    phrase,
    sort: sort === 'organisation' && BUSINESSES.has(head) ? 'business' : sort,
    isGroup: words.pack.groupNouns.has(head) && !words.pack.isOtherVerb(head),
    gender: words.genderOf(head, opening === 'none' ? '' : (line[from]?.text ?? '')),
    echo: echoOf(read, phrase, words.pack.followsSilentRoles && beginsSentence(line, phrase)),
    speech,
    before: wordAt(roleWords, from - 1).says ? 'saying' : classOf(line[from - 1]?.text, words),
    after: classOf(line[to + 1]?.text, words),
    isFirst: beginsSentence(line, phrase),
    isBehindQuote: speech === 'after' || QUOTE_ENDS.has(line[from - 1]?.text ?? ''),
    beside: nameBeside(line, phrase, names),
    nation: nation === null ? null : nationStem(nation),
    holdsName: modifiers.some((word, index) => startsWithCapital(word) && modifiers[index + 1] !== '-'),
    modifiers: inLowerCase(modifiers),
    within: names.starts.slice(from, to + 1).flatMap((name) => (name === null ? [] : [name.actor])),
    isReported: speech !== 'after' && isTold(roleWords, from - 1, words.pack),
    ruled,
  };
}

/** Pushed one by one, as all lists of modifiers are: V8 compiles for one kind of array, and `map` makes another. */
function inLowerCase(words: readonly string[]): string[] {
  const lowered: string[] = [];
  for (const word of words) lowered.push(word.toLowerCase());
  return lowered;
}

/** The most words behind a phrase among which he or she is looked for, quotations included. */
const REACH = 80;

/**
 * The gender of the first he or she behind a phrase, up to the end of its sentence or a quotation. Behind one that begins a
 * sentence the next one counts too in English: “The boss wept. “No,” *she* said”; in the six languages that gained nothing.
 */
function echoOf({ words, quoted }: ReadLine, phrase: NounPhrase, isFirst: boolean): 'female' | 'male' | null {
  let left = isFirst ? 2 : 1;
  const end = Math.min(words.length, phrase.to + REACH);
  for (let at = phrase.to + 1; at < end; at += 1) {
    const { gender, endsSentence, isQuoteMark } = wordAt(words, at);
    if (!isFirst && (isQuoteMark || quoted[at] === 1)) return null;
    if (quoted[at] === 1) continue;
    if (gender !== null) return gender;
    if (endsSentence) left -= 1;
    if (left === 0) return null;
  }
  return null;
}

const QUOTE_ENDS: ReadonlySet<string> = new Set(['”', '"', '’', "'", '»', '“']);

/** Whether a sentence begins with a phrase. */
export function beginsSentence(line: readonly Token[], { from }: NounPhrase): boolean {
  return from === 0 || BEFORE_SENTENCE.has(line[from - 1]?.text ?? '');
}

/** What a sentence follows on its line: the end of another one, or a quotation. */
const BEFORE_SENTENCE: ReadonlySet<string> = new Set(['.', '!', '?', '”', '"', '»']);

/** Behind "said" or "said that". */
function isTold(words: readonly RoleWord[], before: number, { reports }: LanguagePack): boolean {
  return wordAt(words, reports.that.has(wordAt(words, before).lower) ? before - 1 : before).says;
}

function ownerOf(line: readonly Token[], { from, opening }: NounPhrase): string | null {
  return opening === 'possessive' ? (line[from]?.text ?? null) : null;
}

/** A class of the token next to a phrase. */
function classOf(word: string | undefined, { pack }: RoleWords): string {
  if (word === undefined) return 'edge';
  if (!/[\p{L}\p{N}]/u.test(word)) return /^[”"»]$/.test(word) ? 'quote' : word;
  if (/^['’]s$/i.test(word)) return 'possessive';
  const lower = word.toLowerCase();
  const verb = pack.verbs.get(lower);
  if (verb !== undefined) return verb.force;
  if (pack.auxiliaries.has(lower)) return 'auxiliary';
  if (pack.prepositions.has(lower)) return pack.genitives.has(lower) ? 'of' : 'preposition';
  if (pack.relatives.has(lower)) return 'relative';
  if (pack.coordinators.has(lower) || pack.subordinators.has(lower)) return 'joint';
  if (pack.isAdverb(lower)) return 'adverb';
  if (pack.isOtherVerb(lower)) return 'verb';
  return startsWithCapital(word) ? 'capital' : 'word';
}
