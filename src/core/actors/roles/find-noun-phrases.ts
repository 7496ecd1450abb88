import type { Token } from '../../text/find-tokens.ts';
import type { RoleWords } from './language-words.ts';

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
 * @param line tokens of one line; linear in their number.
 */
export function findNounPhrases(
  line: readonly Token[],
  words: RoleWords,
  isHead: (word: string, at: number, opening: Opening) => 'sure' | 'maybe' | null,
): Map<number, NounPhrase> {
  const phrases = new Map<number, NounPhrase>();
  line.forEach(({ text }, index) => {
    const opening = words.openings.get(text) ?? (index === 0 ? 'none' : undefined);
    if (opening === undefined) return;
    const first = opening === 'none' ? index : index + 1;
    const to = findHead(line, first, words, (word, at) => isHead(word, at, opening));
    if (to === null) return;
    const from = opening === 'possessive' ? findOwnerStart(line, index - 1) : index;
    const modifiers = line.slice(first, to).map(({ text: word }) => word);
    phrases.set(from, { from, to, head: headOf(line, to), modifiers, opening });
  });
  return phrases;
}

function findHead(
  line: readonly Token[],
  from: number,
  { isBreak, isHeadLast }: RoleWords,
  isHead: (word: string, at: number) => 'sure' | 'maybe' | null,
): number | null {
  let found: number | null = null;
  let isSure = false;
  for (let index = from; index <= Math.min(line.length - 1, from + MOST_MODIFIERS); index += 1) {
    const word = line[index]?.text ?? '';
    if (!/^[\p{L}\p{N}-]/u.test(word) || isBreak(word)) break;
    const head = isHead(headOf(line, index), index);
    if (head === null || (head === 'maybe' && isSure)) continue;
    found = index;
    isSure = head === 'sure';
    if (!isHeadLast) break;
  }
  return found;
}

/** The word at `index` with what a hyphen ties to it: "24-year-old", "vice-captain". */
function headOf(line: readonly Token[], index: number): string {
  if (line[index - 1]?.text !== '-') return (line[index]?.text ?? '').toLowerCase();
  let from = index;
  while (line[from - 1]?.text === '-' && from > 1) from -= 2;
  return line
    .slice(from, index + 1)
    .map(({ text }) => text.toLowerCase())
    .join('');
}

/** Where the owner's name begins: "Guinea" in "Guinea-Bissau’s prime minister". */
function findOwnerStart(line: readonly Token[], last: number): number {
  let from = last;
  while (
    from > Math.max(0, last - MOST_MODIFIERS) &&
    (/^\p{Lu}/u.test(line[from - 1]?.text ?? '') || line[from - 1]?.text === '-')
  )
    from -= 1;
  return Math.max(0, from);
}
