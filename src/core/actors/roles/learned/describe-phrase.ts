import type { Token } from '../../../text/find-tokens.ts';
import type { NounPhrase } from '../find-noun-phrases.ts';
import type { NounSort, RoleWords } from '../language-words.ts';
import type { Names } from '../names-in-line.ts';
import { BUSINESS_NOUNS, isNationality } from '../role-words.ts';

/** What a phrase and its place in the line tell about whom it may mean. */
export type Asked = {
  readonly phrase: NounPhrase;
  readonly sort: NounSort | 'business';
  readonly gender: 'female' | 'male' | null;
  /** How the phrase stands to a verb of speech. */
  readonly speech: 'next' | 'after' | 'object' | 'of' | 'aside' | 'to' | 'far' | 'no';
  /** Classes of the tokens around. */
  readonly before: string;
  readonly after: string;
  readonly isFirst: boolean;
  /** Who is named right beside: ", Ada Byron," after it, before it, or `tight`, without a comma. */
  readonly beside: { readonly actor: string; readonly where: 'after' | 'before' | 'tight' } | null;
  /** In lower case, of four letters: "norw". */
  readonly nation: string | null;
  /** Whose name the phrase begins with or holds: "Russia’s", "the Norham manager". */
  readonly holdsName: boolean;
  readonly modifiers: readonly string[];
};

/**
 * Describes a phrase by its words and by the words around it.
 *
 *     “No,” said the Norwegian minister.   → sort `person`, speech `after`, nation `norw`
 */
export function describePhrase(line: readonly Token[], phrase: NounPhrase, names: Names, words: RoleWords): Asked {
  const { from, to, head, modifiers, opening } = phrase;
  const sort = words.sortOf(head);
  const beside = nameBeside(line, phrase, names);
  const nation = modifiers.find((word) => isNationality(word.toLowerCase())) ?? ownerOf(line, phrase);
  return {
    phrase,
    sort: sort === 'organisation' && BUSINESS_NOUNS.has(head) ? 'business' : sort,
    gender: words.genderOf(head, opening === 'none' ? '' : (line[from]?.text ?? '')),
    speech: speechOf(line, beside?.where === 'after' ? { from, to: endOf(line, names, to + 2) } : phrase, words),
    before: classOf(line[from - 1]?.text, words),
    after: classOf(line[to + 1]?.text, words),
    isFirst: from === 0 || BEFORE_SENTENCE.has(line[from - 1]?.text ?? ''),
    beside,
    nation: nation === null ? null : nation.slice(0, 4).toLowerCase(),
    holdsName: modifiers.some((word, index) => /^\p{Lu}/u.test(word) && modifiers[index + 1] !== '-'),
    modifiers: modifiers.map((word) => word.toLowerCase()),
  };
}

/** What a sentence follows on its line: the end of another one, or a quotation. */
const BEFORE_SENTENCE: ReadonlySet<string> = new Set(['.', '!', '?', '”', '"', '»']);

/** The last token of the name that begins at `start`, or the comma behind it. */
function endOf(line: readonly Token[], names: Names, start: number): number {
  const to = names.starts.get(start)?.to ?? start;
  return line[to + 1]?.text === ',' ? to + 1 : to;
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
  return /^\p{Lu}/u.test(word) ? 'capital' : 'word';
}

/** The most tokens between a phrase and its verb, and the most of what hangs on it with a preposition. */
const REACH = 14;
const COMPLEMENT = 7;

/**
 * How a phrase speaks.
 *
 *     The manager also said so.                         → next
 *     “No,” said the manager.                           → after
 *     The head of the union said so.                    → of
 *     The manager, who left in May, said so.            → aside
 *     According to the manager, it rained.              → to
 *     The manager was late when the union said so.      → far
 */
function speechOf(
  line: readonly Token[],
  { from, to }: Pick<NounPhrase, 'from' | 'to'>,
  { pack }: RoleWords,
): Asked['speech'] {
  const at = (index: number) => line[index]?.text.toLowerCase() ?? '';
  const says = (index: number) => pack.verbs.get(at(index))?.force === 'saying';
  const isBetween = (index: number) =>
    pack.isAdverb(at(index)) || pack.auxiliaries.has(at(index)) || pack.clitics.has(at(index)) || at(index) === 'who';
  if (pack.accordingTo.some((words) => words.every((word, index) => at(from - words.length + index) === word)))
    return 'to';
  let next = to + 1;
  while (next < to + 4 && isBetween(next) && !says(next)) next += 1;
  if (says(next)) return 'next';
  let verb = from - 1;
  while (verb > from - 4 && isBetween(verb) && !says(verb)) verb -= 1;
  if (says(verb)) return /^[”"’'»,]$/.test(at(verb - 1)) || pack.invertsFreely ? 'after' : 'object';
  if (pack.prepositions.has(at(to + 1))) {
    for (let index = to + 2; index < to + COMPLEMENT && /^[\p{L}-]/u.test(at(index)); index += 1) {
      if (says(index)) return 'of';
    }
  }
  const isAside = at(to + 1) === ',';
  for (let index = to + 2; index <= to + REACH; index += 1) {
    if (says(index)) return isAside && (at(index - 1) === ',' || at(index - 2) === ',') ? 'aside' : 'far';
    if (/^[.;:!?“”"«»]?$/.test(at(index))) break;
  }
  return 'no';
}

function nameBeside(line: readonly Token[], { from, to }: NounPhrase, names: Names): Asked['beside'] {
  const tight = names.starts.get(to + 1);
  if (tight !== undefined) return { actor: tight.actor, where: 'tight' };
  const after = line[to + 1]?.text === ',' ? names.starts.get(to + 2) : undefined;
  if (after !== undefined) return { actor: after.actor, where: 'after' };
  const before = line[from - 1]?.text === ',' ? names.ends.get(from - 2) : undefined;
  return before === undefined ? null : { actor: before.actor, where: 'before' };
}
