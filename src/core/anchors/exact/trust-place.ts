import { once } from '../../text/once.ts';
import type { Anchor } from '../anchor.ts';
import type { Bearings } from '../landmarks/take-bearings.ts';
import type { AnchorMatch } from '../match-anchor.ts';
import type { FoldedQuote } from '../searched-text/fold-quote.ts';
import type { IndexedText } from '../searched-text/indexed-text.ts';
import type { ExactPlace } from './exact-place.ts';
import { type ParagraphAround, paragraphAround } from './paragraph-around.ts';

/** What is looked for, in what, and all the places where it stands. */
export type ExactSearch = {
  readonly text: IndexedText;
  readonly anchor: Anchor;
  readonly quote: FoldedQuote;
  /** In the folded text, ascending. */
  readonly offsets: readonly number[];
  readonly bearings: () => Bearings | null;
};

/** A place on trial. */
type Trial = ExactSearch & {
  readonly place: ExactPlace;
  readonly paragraph: () => ParagraphAround;
  /** Where the place begins and ends, in words. */
  readonly first: number;
  readonly last: number;
};

/**
 * How far a place where an anchor's words stand can be trusted: `exact`, to be checked, or not at all (`null`).
 *
 *     a sentence that stands once, in an article rewritten around it     → exact
 *     “the”, and all words around it are others                           → null: it may be any
 */
export function trustPlace(search: ExactSearch, place: ExactPlace): AnchorMatch['state'] | null {
  const { text, anchor, quote } = search;
  const trial = {
    ...search,
    place,
    paragraph: once(() => paragraphAround(text, anchor, quote, place.at)),
    first: text.wordAt(place.at),
    last: text.wordAt(place.at + quote.exact.length),
  };
  if (isWhole(trial) && !trial.bearings()?.isOtherArticle) return exactIf(isInPlace(trial) || isIntact(trial));
  return quote.exact.length >= LONG ? trustInLong(trial) : trustInShort(trial);
}

/** In code units: from about six words on a phrase is seldom said twice. */
const LONG = 32;

/** Boilerplate is of about this length. */
const VERY_LONG = 64;

function exactIf(isSure: boolean): AnchorMatch['state'] {
  return isSure ? 'exact' : 'changed';
}

/** Many words speak for themselves, unless this is another article, where they may be boilerplate. */
function trustInLong(trial: Trial): AnchorMatch['state'] | null {
  const isOther = trial.bearings()?.isOtherArticle ?? false;
  const sure = exactIf(isInPlace(trial) || isIntact(trial));
  if (isVouchedFor(trial, 0.6)) return isOther ? 'changed' : sure;
  if (trial.bearings()?.holds(trial.first, trial.last)) return sure;
  if (!isOnlyOne(trial)) return null;
  if (!isOther) return sure;
  return trial.quote.exact.length >= VERY_LONG ? 'changed' : null;
}

/** Few words are believed in their place, or with their paragraph around them, or where they stand alone. */
function trustInShort(trial: Trial): AnchorMatch['state'] | null {
  const bearings = trial.bearings();
  if (isVouchedFor(trial, 0.85) && !isRemnant(trial)) {
    if (!bearings || isInPlace(trial)) return 'exact';
    if (!bearings.isOtherArticle && !trial.paragraph().wasAlone && trial.paragraph().isKept())
      return exactIf(isIntact(trial));
  }
  if (!bearings?.isSameArticle) return null;
  return isShortParagraph(trial) ? 'exact' : trustInLone(trial, bearings);
}

/**
 * All words around are others. Few words are then believed if they stand once where they must be, and would hardly stand
 * there by chance: the gap must be as long as it was, or else what it lost may be these very words, and they must be rare.
 *
 *     “Calloway”, once in a paragraph rewritten      → she
 *     “the”, once in a paragraph rewritten           → null: which paragraph has none?
 */
function trustInLone({ text, anchor, offsets, first, last }: Trial, bearings: Bearings): AnchorMatch['state'] | null {
  const { before, after } = bearings.gap();
  if (!before || !after || first < before.at || last > after.at) return null;
  const within = offsets.map((at) => text.wordAt(at)).filter((at) => at >= before.at && at < after.at).length;
  const [was, is] = [before.distance + after.distance, after.at - before.at - (last - first)];
  if (within !== 1 || was < LEAST_GAP || is > 4 * was) return null;
  // How often the words would be expected in the gap if they had nothing to do with the note.
  const byChance = (is * (offsets.length - 0.5)) / text.words().length;
  const doubt = byChance * Math.max(1, was / is) ** 2;
  if (doubt > 1) return null;
  return exactIf(doubt <= 0.25 || offsets.length >= (anchor.occurrences ?? 1));
}

/** In words: where nearer landmarks stand, the words beside the place stand too, or were changed with it. */
const LEAST_GAP = 32;

function isOnlyOne({ anchor, offsets }: Trial): boolean {
  return offsets.length === 1 && (anchor.occurrences ?? 1) <= 1;
}

function isInPlace({ bearings, paragraph, first, last }: Trial): boolean {
  return bearings()?.holdsInPlace(first, last, paragraph().stretch) ?? false;
}

/**
 * Nothing in the paragraph has changed, as far as is known: it may have been moved as a whole. A paragraph that is only
 * like it, with other names and numbers, is another.
 */
function isIntact({ bearings, paragraph, first, last }: Trial): boolean {
  const { all, standing } = bearings()?.within(first, last, paragraph().stretch) ?? { all: 0, standing: 0 };
  return all === standing && paragraph().isKept();
}

function isVouchedFor({ place }: Trial, share: number): boolean {
  return [place.before, place.after].some((side) => side.share >= share && side.words >= 4);
}

/** In a text of a few words the context is short; all of it must stand. */
function isWhole({ place: { before, after }, quote: { prefix, suffix } }: Trial): boolean {
  return (before.share === 1 || prefix === '') && (after.share === 1 || suffix === '') && prefix + suffix !== '';
}

/** A word was cut out, and this is the same word some words further: one is missing, and a neighbour is another. */
function isRemnant({ text, anchor, quote, place, offsets }: Trial): boolean {
  if (offsets.length >= (anchor.occurrences ?? 1)) return false;
  const folded = text.folded().text;
  const before = folded.slice(0, place.at).trimEnd().endsWith(quote.prefix.slice(-NEIGHBOUR));
  const after = folded
    .slice(place.at + quote.exact.length)
    .trimStart()
    .startsWith(quote.suffix.slice(0, NEIGHBOUR));
  return !before || !after;
}

/** In code units: about a word. */
const NEIGHBOUR = 6;

/** They stand in a paragraph as short as it was, such as a subhead, that was moved or has other neighbours. */
function isShortParagraph(trial: Trial): boolean {
  const { wasShort, beginsAlike, endsAlike, isKept, wasAlone } = trial.paragraph();
  return wasShort && beginsAlike && endsAlike && isKept() && (!wasAlone || isOnlyOne(trial));
}
