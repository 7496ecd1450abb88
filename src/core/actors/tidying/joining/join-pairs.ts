import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { WORDS } from '../../known/known-words.ts';
import { BODY_NOUNS } from '../../lists/words/nouns/organisations/body-nouns.ts';
import { CLOSING_NOUNS } from '../../lists/words/nouns/organisations/closing-nouns.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { wordBefore } from '../word-before.ts';

const CLOSING: ReadonlySet<string> = new Set([...parseWordList(CLOSING_NOUNS), ...parseWordList(BODY_NOUNS)]);

/**
 * Joins an institution that was parted at its “and”: only what stands behind it ends as one does.
 *
 *     the [Norham Rail] and [Harbour Workers Union]            → one
 *     [Norham] (place) and [Velk Council]                      → one
 *     the [Norham Rail Union] and [Harbour Workers Union]      → two
 *     the [University of Orrion] and [Velk Council]            → two: the first has its noun
 *     Orrion of [Norham] and [Velk Council]                    → two: Norham is where Orrion is
 *     [Orrion] and [Velk Ada Trust]; [Orrion] and [Velk Rail]  → two
 */
export function joinPairs(text: string, names: readonly Name[]): readonly Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      last.end + AND.length === name.start &&
      text.startsWith(AND, last.end) &&
      isSecondHalf(text, last, name)
    )
      joined[joined.length - 1] = changeName(name, { start: last.start });
    else joined.push(name);
  }
  return joined;
}

const AND = ' and ';

function isSecondHalf(text: string, first: Name, { kind, start, end }: Name): boolean {
  const [left, right] = [text.slice(first.start, first.end).split(' '), text.slice(start, end).split(' ')];
  if (kind !== 'organisation' || !CLOSING.has(right.at(-1) ?? '') || CLOSING.has(left.at(-1) ?? '')) return false;
  if (left.some((word) => WORDS.organisation.has(word))) return false;
  if (first.kind === 'place') return left.length === 1 && right.length === 2 && wordBefore(text, first) !== 'of';
  const isWhole = first.kind === 'organisation' && left.length > 1 && right.length > 1 && right.length <= LONGEST;
  return isWhole && /(?<!\p{L})[Tt]he $/u.test(text.slice(Math.max(0, first.start - 5), first.start));
}

/** The most words of a second half. */
const LONGEST = 4;
