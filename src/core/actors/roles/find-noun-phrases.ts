import type { Token } from '../../text/find-tokens.ts';

/** "the Norwich manager", "his wife", "Russia’s top diplomat": tokens `from` to `to`, the head last, `to` inclusive. */
export type NounPhrase = {
  readonly from: number;
  readonly to: number;
  /** In lower case: "manager". */
  readonly head: string;
  /** The words between, as written: "Norwich". */
  readonly modifiers: readonly string[];
  /**
   * `own` is of somebody just named or called he, she, it; `new` brings in whom nobody has met: "a manager"; `none` stands
   * at the beginning of a line, where headlines drop it.
   */
  readonly determiner: 'the' | 'own' | 'possessive' | 'new' | 'none';
};

const DETERMINERS: ReadonlyMap<string, NounPhrase['determiner']> = new Map([
  ...['the', 'The'].map((word) => [word, 'the'] as const),
  ...['his', 'her', 'its', 'their', 'His', 'Her', 'Its', 'Their'].map((word) => [word, 'own'] as const),
  ...["'s", '’s'].map((word) => [word, 'possessive'] as const),
  ...['a', 'an', 'A', 'An', 'another', 'Another', 'one', 'One'].map((word) => [word, 'new'] as const),
]);

/** The most words between determiner and head. */
const MOST_MODIFIERS = 5;

/**
 * Finds phrases of a determiner, a few words and a head that `isHead` knows; the last head within reach counts.
 *
 *     the former Cabramatta lock said      → the former Cabramatta lock
 *     The table was long                   → none: "table" is no head
 *
 * @param line tokens of one line; linear in their number.
 */
export function findNounPhrases(
  line: readonly Token[],
  isHead: (word: string, to: number) => boolean,
): Map<number, NounPhrase> {
  const phrases = new Map<number, NounPhrase>();
  line.forEach((token, index) => {
    const determiner = DETERMINERS.get(token.text) ?? (index === 0 ? 'none' : undefined);
    if (determiner === undefined) return;
    const first = determiner === 'none' ? index : index + 1;
    const to = findHead(line, first, isHead);
    if (to === null) return;
    const from = determiner === 'possessive' ? findOwnerStart(line, index - 1) : index;
    const modifiers = line.slice(first, to).map(({ text }) => text);
    phrases.set(from, { from, to, head: headOf(line, to), modifiers, determiner });
  });
  return phrases;
}

function findHead(line: readonly Token[], from: number, isHead: (word: string, to: number) => boolean): number | null {
  let found: number | null = null;
  for (let index = from; index <= Math.min(line.length - 1, from + MOST_MODIFIERS); index += 1) {
    const word = line[index]?.text ?? '';
    if (!/^[\p{L}\p{N}-]/u.test(word) || BREAKS.has(word)) break;
    if (isHead(headOf(line, index), index)) found = index;
  }
  return found;
}

/** Words that end a phrase, or begin what follows it. */
const BREAKS = new Set(
  'of for in on at to from with by and or but who whose which that is was are were has have had will would said says told added asked the a an his her its their'.split(
    ' ',
  ),
);

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
