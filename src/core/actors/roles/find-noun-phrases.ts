import type { Token } from '../../text/find-tokens.ts';

/** "the Norwich manager", "his wife", "Russia’s top diplomat": tokens `from` to `to`, the head last, `to` inclusive. */
export type NounPhrase = {
  readonly from: number;
  readonly to: number;
  /** In lower case: "manager". */
  readonly head: string;
  /** The words between, in lower case: "norwich". */
  readonly modifiers: readonly string[];
  /** In lower case: "the", "his", "’s". */
  readonly determiner: string;
};

const DETERMINERS = new Set(['the', 'his', 'her', 'its', 'their', "'s", '’s']);

/** The most words between determiner and head. */
const MOST_MODIFIERS = 5;

/**
 * Finds phrases of a determiner, a few words and a head that `isHead` knows; the last head within reach counts.
 *
 *     the former Cabramatta junior said      → none: "junior" is no head
 *     The Norwich head coach added           → The Norwich head coach
 *
 * @param line tokens of one line; linear in their number.
 */
export function findNounPhrases(line: readonly Token[], isHead: (word: string) => boolean): NounPhrase[] {
  return line.flatMap((token, index) => {
    const determiner = token.text.toLowerCase();
    if (!DETERMINERS.has(determiner)) return [];
    const to = findHead(line, index + 1, isHead);
    if (to === null) return [];
    const words = line.slice(index + 1, to + 1).map(({ text }) => text.toLowerCase());
    const from = /^['’]s$/.test(determiner) ? findOwnerStart(line, index - 1) : index;
    return [{ from, to, head: headOf(line, to), modifiers: words.slice(0, -1), determiner }];
  });
}

function findHead(line: readonly Token[], from: number, isHead: (word: string) => boolean): number | null {
  let found: number | null = null;
  for (let index = from; index <= Math.min(line.length - 1, from + MOST_MODIFIERS); index += 1) {
    const word = line[index]?.text ?? '';
    if (!/^[\p{L}\p{N}-]/u.test(word) || BREAKS.has(word.toLowerCase())) break;
    if (isHead(headOf(line, index))) found = index;
  }
  return found;
}

/** Words that end a phrase, or begin what follows it. */
const BREAKS = new Set(
  'of for in on at to from with by and or but who whose which that is was were are has had have will would said says told added asked'.split(
    ' ',
  ),
);

/** The word at `index` with what a hyphen ties to it: "24-year-old", "vice-captain". */
function headOf(line: readonly Token[], index: number): string {
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
