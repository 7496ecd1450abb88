import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import type { Place } from '../../constructs/construct.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const LONGEST_LOOK = 400;

/** The words inside a pair of marks, in a few classes. */
export type Inside = {
  readonly words: readonly string[];
  /** How many words: 1, 2-3, 4-7, 8+. */
  readonly length: string;
  /** Which of the long words begin with a capital: `all`, `all-one`, `most`, `first`, `some`, `none`. */
  readonly capitals: string;
  /** Whether a word is the speaker's own: I, we, your. */
  readonly own: boolean;
  readonly verb: boolean;
};

/** The ranker and the speech model both ask. */
const described = new WeakMap<Place, Inside>();

/** Describes the words inside marks: “Harbour Lights” has two, each with a capital. */
export function describeInside(place: Place): Inside {
  const known = described.get(place) ?? readInside(place);
  described.set(place, known);
  return known;
}

function readInside({ text, mark, pack }: Place): Inside {
  const inner = text.slice(mark.inner.start, Math.min(mark.inner.end, mark.inner.start + LONGEST_LOOK));
  const words = inner.match(WORD) ?? [];
  const lower = words.map((word) => word.toLowerCase());
  return {
    words,
    length: words.length <= 1 ? '1' : words.length <= 3 ? '2-3' : words.length <= 7 ? '4-7' : '8+',
    capitals: capitalsOf(words),
    own: lower.some((word) => pack.ownWords.has(word)),
    verb: lower.some((word) => pack.auxiliaries.has(word) || pack.verbs.has(word)),
  };
}

function capitalsOf(words: readonly string[]): string {
  const long = words.filter((word) => word.length > 3);
  const capital = long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  const isFirst = startsWithCapital(words[0] ?? '');
  if (long.length === 0) return isFirst ? 'first' : 'none';
  if (capital === long.length) return long.length > 1 ? 'all' : 'all-one';
  if (capital / long.length > 0.6) return 'most';
  if (isFirst) return 'first';
  return capital === 0 ? 'none' : 'some';
}
