import type { ReadLine } from './read-line.ts';
import { type RoleWord, wordAt } from './role-word.ts';
import type { RoleWords } from './vocabulary/vocabulary.ts';

/** "the Norwich manager", "his wife", "Russia’s top diplomat": tokens `from` to `to`, inclusive. */
export type NounPhrase = {
  readonly from: number;
  readonly to: number;
  /** In lower case: "manager". */
  readonly head: string;
  /** The words between, as written: "Norwich". */
  readonly modifiers: readonly string[];
  readonly opening: Opening;
};

/**
 * `own` is of somebody just named or called he, she, it; `new` brings in whom nobody has met: "a manager"; `none` stands
 * at the beginning of a line, where headlines drop it.
 */
export type Opening = 'the' | 'own' | 'possessive' | 'new' | 'none';

/** The most words between the opening and the head. */
const MOST_MODIFIERS = 5;

/**
 * Finds phrases of a determiner, a few words and a head that `isHead` knows: the last within reach, in languages whose
 * adjectives follow their nouns the first.
 *
 *     the former Cabramatta lock said      → the former Cabramatta lock
 *     The table was long                   → none: "table" is no head
 *
 * @returns by the token where each begins; linear in the number of tokens.
 */
export function findNounPhrases(
  { words }: ReadLine,
  language: RoleWords,
  isHead: (head: RoleWord, at: number, opening: Opening) => 'sure' | 'maybe' | null,
): readonly (NounPhrase | null)[] {
  const phrases = new Array<NounPhrase | null>(words.length).fill(null);
  for (let index = 0; index < words.length; index += 1) {
    const opening = wordAt(words, index).opening ?? (index === 0 ? 'none' : null);
    if (opening === null) continue;
    const first = opening === 'none' ? index : index + 1;
    const to = findHead(words, first, opening, language, isHead);
    if (to < 0) continue;
    const from = opening === 'possessive' ? findOwnerStart(words, index - 1) : index;
    const modifiers: string[] = [];
    for (let at = first; at < to; at += 1) modifiers.push(wordAt(words, at).text);
    phrases[from] = { from, to, head: headOf(words, to, language).lower, modifiers, opening };
  }
  return phrases;
}

/** The token of the head, -1 if there is none. */
function findHead(
  words: readonly RoleWord[],
  from: number,
  opening: Opening,
  language: RoleWords,
  isHead: (head: RoleWord, at: number, opening: Opening) => 'sure' | 'maybe' | null,
): number {
  let found = -1;
  let isSure = false;
  for (let index = from; index <= Math.min(words.length - 1, from + MOST_MODIFIERS); index += 1) {
    if (wordAt(words, index).endsPhrase) break;
    if (leadsToNoun(words, index, language)) continue;
    const head = isHead(headOf(words, index, language), index, opening);
    if (head === null || (head === 'maybe' && isSure)) continue;
    if (language.isHeadLast && (head === 'maybe' || wordAt(words, index).sort === 'nation') && goesOn(words, index))
      continue;
    found = index;
    isSure = head === 'sure';
    if (!language.isHeadLast) break;
  }
  return found;
}

/** "l’ | ancienne | avocate": an adjective before its noun, where most follow theirs. */
function leadsToNoun(words: readonly RoleWord[], index: number, { isHeadLast, pack }: RoleWords): boolean {
  const next = wordAt(words, index + 1);
  return (
    !isHeadLast &&
    pack.leadingAdjectives.has(wordAt(words, index).lower) &&
    !next.endsPhrase &&
    /^\p{Ll}{2}/u.test(next.text)
  );
}

/** "the | Indian | missile strikes", "the personal | finance | blog": a noun follows, and no verb. */
function goesOn(words: readonly RoleWord[], index: number): boolean {
  const next = wordAt(words, index + 1);
  return /^\p{Ll}/u.test(next.text) && !(next.endsPhrase || next.isNoNoun || next.isBetween || next.isPreposition);
}

/** The word at `index` with what a hyphen ties to it: "24-year-old", "vice-captain". */
function headOf(words: readonly RoleWord[], index: number, { wordOf }: RoleWords): RoleWord {
  if (wordAt(words, index - 1).text !== '-') return wordAt(words, index);
  let from = index;
  while (wordAt(words, from - 1).text === '-' && from > 1) from -= 2;
  let joined = '';
  for (let at = from; at <= index; at += 1) joined += wordAt(words, at).lower;
  return wordOf(joined);
}

/** Where the owner's name begins: "Guinea" in "Guinea-Bissau’s prime minister". */
function findOwnerStart(words: readonly RoleWord[], last: number): number {
  let from = last;
  while (from > Math.max(0, last - MOST_MODIFIERS) && isOfName(wordAt(words, from - 1))) from -= 1;
  return Math.max(0, from);
}

/** "Guinea", "-"; not "The" at the beginning of a sentence, which opens a phrase of its own. */
function isOfName({ text, opening }: RoleWord): boolean {
  return opening === null && /^(?:\p{Lu}|-$)/u.test(text);
}
