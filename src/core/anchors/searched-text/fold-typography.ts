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
 * Runs of white space become one space, none beside a dash; marks on letters are composed (NFC). One pass, linear.
 */
export function foldTypography(source: string): FoldedText {
  const folding = new Folding(source.length);
  for (let index = 0; index < source.length; index++) folding.take(source, index);
  const text = folding.folded();
  const { starts, ends } = folding;
  return {
    text,
    sourceStart: (offset) => (offset < text.length ? at(starts, offset) : source.length),
    sourceEnd: (offset) => (offset > 0 ? at(ends, offset - 1) : 0),
    foldedOffset: (offset) => firstNotBefore(starts, text.length, offset),
  };
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const GRAVE = 0x60;

class Folding {
  starts: Uint32Array;
  ends: Uint32Array;
  private codes: Uint16Array;
  private length = 0;

  constructor(expected: number) {
    this.codes = new Uint16Array(expected + 16);
    this.starts = new Uint32Array(expected + 16);
    this.ends = new Uint32Array(expected + 16);
  }

  take(source: string, index: number): void {
    const code = source.charCodeAt(index);
    if (isPlain(code)) this.put(code, index);
    else this.putFolded(FOLDED_CHARACTERS.get(code) ?? null, code, index);
  }

  /** The text so far; the arrays are cut to it. */
  folded(): string {
    this.starts = this.starts.subarray(0, this.length);
    this.ends = this.ends.subarray(0, this.length);
    return decode(this.codes.subarray(0, this.length));
  }

  private putFolded(folded: string | null, code: number, index: number): void {
    if (folded === null) this.putComposed(code, index);
    else if (folded === ' ') this.putSpace(index);
    else if (folded === '-') this.putDash(index);
    else for (let part = 0; part < folded.length; part++) this.put(folded.charCodeAt(part), index);
  }

  private put(code: number, index: number): void {
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.starts[this.length] = index;
    this.ends[this.length] = index + 1;
    this.length++;
  }

  private putSpace(index: number): void {
    const last = this.lastCode();
    if (last === SPACE) this.ends[this.length - 1] = index + 1;
    else if (last !== HYPHEN) this.put(SPACE, index);
  }

  private putDash(index: number): void {
    if (this.lastCode() === SPACE) this.length--;
    if (this.lastCode() === HYPHEN) this.ends[this.length - 1] = index + 1;
    else this.put(HYPHEN, index);
  }

  /** `e` and a combining acute make `é`; the parts of a Hangul syllable make the syllable. */
  private putComposed(code: number, index: number): void {
    const last = this.lastCode();
    const composed = last !== null && isCombining(code) ? String.fromCharCode(last, code).normalize('NFC') : '';
    if (composed.length === 1) {
      this.codes[this.length - 1] = composed.charCodeAt(0);
      this.ends[this.length - 1] = index + 1;
    } else {
      this.put(code, index);
    }
  }

  private lastCode(): number | null {
    return this.length > 0 ? at(this.codes, this.length - 1) : null;
  }

  /** Ligatures and ellipses make the folded text longer than its source. */
  private grow(): void {
    const size = this.codes.length * 2;
    this.codes = enlarged(this.codes, new Uint16Array(size));
    this.starts = enlarged(this.starts, new Uint32Array(size));
    this.ends = enlarged(this.ends, new Uint32Array(size));
  }
}

/** Most characters are, and need no look at the table. */
function isPlain(code: number): boolean {
  return code > SPACE && code < 0x7f && code !== HYPHEN && code !== GRAVE;
}

function isCombining(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x1160 && code <= 0x11ff);
}

function enlarged<A extends Uint16Array | Uint32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

function decode(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let start = 0; start < codes.length; start += 8192) {
    parts.push(String.fromCharCode(...codes.subarray(start, start + 8192)));
  }
  return parts.join('');
}

/** The first folded offset whose character begins at or after a source offset. */
function firstNotBefore(starts: Uint32Array, length: number, source: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(starts, middle) < source) low = middle + 1;
    else high = middle;
  }
  return low;
}

function at(array: Uint16Array | Uint32Array, index: number): number {
  return array[index] ?? 0;
}
