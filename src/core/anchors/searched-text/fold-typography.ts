import { lowerBound } from '../../text/lower-bound.ts';
import { FOLDED_CHARACTERS } from './folded-characters.ts';

/** A text without its typography. */
export type FoldedText = {
  readonly text: string;
  /** Where the folded offset stands in the source: the offset of the first source character that made it. */
  sourceStart(offset: number): number;
  /** The source offset just after the character before the folded offset. */
  sourceEnd(offset: number): number;
  /** The folded offset of a source offset. */
  foldedOffset(source: number): number;
};

/**
 * Takes out of a text what publishers re-typeset without touching a word, and keeps the way back.
 *
 *     foldTypography('“Wait …”, she said — twice').text   // '"Wait ...", she said-twice'
 *     foldTypography('Staats\u00adanwalt').text           // 'Staatsanwalt'
 *     foldTypography('Ada ADA').text                      // 'Ada ADA': letters stay, case too
 *
 * Runs of white space become one space, none beside a dash; marks on letters are composed (NFC). One pass, linear: what
 * needs no folding, which is most of a text, is copied in runs.
 */
export function foldTypography(source: string): FoldedText {
  const folding = new Folding(source);
  for (const { index, 0: zone } of source.matchAll(ZONES)) folding.take(index, index + zone.length);
  folding.take(source.length, source.length);
  const { starts, ends, offsets } = folding;
  const text = folding.pieces.join('');
  return {
    text,
    sourceStart: (offset) => {
      if (offset >= text.length) return source.length;
      const piece = firstNotBefore(offsets, offset + 1) - 1;
      return at(starts, piece) + offset - at(offsets, piece);
    },
    sourceEnd: (offset) => {
      const piece = firstNotBefore(offsets, offset) - 1;
      if (piece < 0) return 0;
      const isEnd = offset >= (offsets[piece + 1] ?? text.length);
      return isEnd ? at(ends, piece) : at(starts, piece) + offset - at(offsets, piece);
    },
    foldedOffset: (wanted) => {
      const next = firstNotBefore(starts, wanted);
      const after = offsets[next] ?? text.length;
      const within = next > 0 ? at(offsets, next - 1) + wanted - at(starts, next - 1) : after;
      return Math.min(within, after);
    },
  };
}

const SPACE = ' ';
const HYPHEN = '-';

/** Marks on letters, and the later parts of a Hangul syllable. */
const COMBINING = '\\u0300-\\u036f\\u1160-\\u11ff';
const MARK = new RegExp(`[${COMBINING}]`);

/** What is folded one by one, with the spaces beside it; marks that may join the letter before them are among it. */
const ZONES = zonesOf([...FOLDED_CHARACTERS.keys()].filter((code) => String.fromCharCode(code) !== SPACE));

function zonesOf(codes: readonly number[]): RegExp {
  const folded = codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('');
  return new RegExp(` *(?:[${folded}${COMBINING}] *)+|  +`, 'g');
}

class Folding {
  /** The folded text in pieces: runs that stay as they are, and single characters. */
  readonly pieces: string[] = [];
  /** Of each piece, its offset in the folded text, and where it begins and ends in the source. */
  readonly offsets: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private length = 0;
  private done = 0;

  constructor(private readonly source: string) {}

  /** Copies what stands before a zone, and folds the zone. The letter before it is a piece of its own: a mark may join it. */
  take(start: number, end: number): void {
    const first = Math.max(this.done, start - 1);
    if (first > this.done) this.put(this.source.slice(this.done, first), this.done, first);
    for (let index = first; index < end; index++) this.fold(this.source.charAt(index), index);
    this.done = end;
  }

  private fold(character: string, index: number): void {
    const folded = FOLDED_CHARACTERS.get(character.charCodeAt(0));
    if (folded === undefined) this.putComposed(character, index);
    else if (folded === SPACE) this.putSpace(index);
    else if (folded === HYPHEN) this.putDash(index);
    else for (const part of folded) this.put(part, index, index + 1);
  }

  private put(piece: string, start: number, end: number): void {
    this.pieces.push(piece);
    this.offsets.push(this.length);
    this.starts.push(start);
    this.ends.push(end);
    this.length += piece.length;
  }

  private putSpace(index: number): void {
    const last = this.pieces.at(-1);
    if (last === SPACE) this.ends[this.ends.length - 1] = index + 1;
    else if (last !== HYPHEN) this.put(SPACE, index, index + 1);
  }

  private putDash(index: number): void {
    if (this.pieces.at(-1) === SPACE) this.drop();
    if (this.pieces.at(-1) === HYPHEN) this.ends[this.ends.length - 1] = index + 1;
    else this.put(HYPHEN, index, index + 1);
  }

  private drop(): void {
    for (const list of [this.pieces, this.offsets, this.starts, this.ends]) list.pop();
    this.length -= 1;
  }

  /** `e` and a combining acute make `é`; the parts of a Hangul syllable make the syllable. */
  private putComposed(character: string, index: number): void {
    const last = this.pieces.at(-1);
    const composed = last !== undefined && MARK.test(character) ? (last + character).normalize('NFC') : '';
    if (composed.length === 1) {
      this.pieces[this.pieces.length - 1] = composed;
      this.ends[this.ends.length - 1] = index + 1;
    } else {
      this.put(character, index, index + 1);
    }
  }
}

/** The index of the first of some rising numbers that is not less than the wanted one. */
function firstNotBefore(numbers: readonly number[], wanted: number): number {
  return lowerBound(numbers, (number) => number < wanted);
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}
