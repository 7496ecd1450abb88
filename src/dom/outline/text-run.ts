import type { PageBlock } from '../../core/article/page-outline.ts';
import type { OpenElement } from './open-element.ts';

/** A stretch of a text node that stands unchanged (kinds of white space aside) in a block. */
export type Piece = {
  /** Offset in the block's text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Offset in the node's data. */
  readonly from: number;
  /** Nothing but white space, and no foreign text, stands between this piece and the one before. */
  readonly joins: boolean;
};

/** A block's text, and the innermost element around all of it. */
type FinishedRun = Pick<PageBlock, 'text' | 'linked' | 'bold' | 'italic'> & {
  readonly inner: OpenElement;
  readonly pieces: readonly Piece[];
};

// Words with one white space between them; soft hyphens and zero-width spaces are no part of a word. Zero-width
// joiners are: Persian and Hindi words, and emoji, need them.
const WORDS = /[^\s\u00AD\u200B\u2060\uFEFF]+(?:\s[^\s\u00AD\u200B\u2060\uFEFF]+)*/g;
const ANY_SPACE = /\s/g;
const HAS_SPACE = /\s/;
// Without the flag `u`, with which this look at every text of a page takes forty times as long.
const OTHER_SPACE = /[\t-\r\u00A0\u00AD\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]/;

/** Whether something must be taken out or made alike: all but single blanks between words. */
function isUntidy(words: string): boolean {
  return words.includes('  ') || OTHER_SPACE.test(words);
}

/** The inline text read since the last block boundary, its white space collapsed, with the way back to its nodes. */
export class TextRun {
  #text = '';
  #pieces: Piece[] = [];
  #inner: OpenElement | null = null;
  #shallowest = Number.POSITIVE_INFINITY;
  #space: { readonly node: Text; readonly from: number; readonly joins: boolean } | null = null;
  #breaks = 0;
  #joins = true;
  #linked = 0;
  #bold = 0;
  #italic = 0;

  /** Takes in a text node of the element `here`. */
  read(node: Text, here: OpenElement): void {
    const { data } = node;
    const words = data.trim();
    if (words === '') {
      if (data !== '') this.#noteBlank(node, 0);
      return;
    }
    const before = this.#text.length;
    if (isUntidy(words)) this.#readUntidy(node, data);
    else {
      const start = data.indexOf(words);
      const end = start + words.length;
      if (start > 0) this.#noteBlank(node, 0);
      this.#add(words, node, start);
      if (end < data.length) this.#noteBlank(node, end);
    }
    const grown = this.#text.length - before;
    if (grown > 0) this.#count(grown, here);
  }

  /** Notes that the walk has come back to `depth`. */
  leave(depth: number): void {
    if (depth < this.#shallowest) this.#shallowest = depth;
  }

  /** Notes a line break; whether it ends the paragraph: two in a row do. */
  break(): boolean {
    this.#breaks += 1;
    return this.#breaks > 1;
  }

  /** Notes that an element was left out here, whose text must never be painted. */
  skip(): void {
    this.#joins = false;
  }

  /** The block, or `null` if nothing but white space was read; the run is empty again. */
  finish(): FinishedRun | null {
    this.#space = null;
    this.#breaks = 0;
    this.#joins = true;
    this.#shallowest = Number.POSITIVE_INFINITY;
    if (this.#inner === null) return null;
    const counts = { linked: this.#linked, bold: this.#bold, italic: this.#italic };
    const run = { text: this.#text, ...counts, inner: this.#inner, pieces: this.#pieces };
    this.#text = '';
    this.#pieces = [];
    this.#inner = null;
    this.#linked = 0;
    this.#bold = 0;
    this.#italic = 0;
    return run;
  }

  #readUntidy(node: Text, data: string): void {
    let end = 0;
    for (const { 0: words, index } of data.matchAll(WORDS)) {
      this.#noteSpace(node, end, index);
      this.#add(words.replace(ANY_SPACE, ' '), node, index);
      end = index + words.length;
    }
    this.#noteSpace(node, end, data.length);
  }

  /** Remembers the first white space since the last word: the one that stands for all of them. */
  #noteSpace(node: Text, from: number, to: number): void {
    if (this.#space !== null) return;
    const at = node.data.slice(from, to).search(HAS_SPACE);
    if (at >= 0) this.#noteBlank(node, from + at);
  }

  #noteBlank(node: Text, from: number): void {
    if (this.#space !== null) return;
    this.#space = { node, from, joins: this.#joins };
    this.#joins = true;
  }

  #add(words: string, node: Text, from: number): void {
    if (this.#text !== '') this.#addSpace();
    this.#space = null;
    this.#breaks = 0;
    this.#append(words, node, from, this.#joins);
    this.#joins = true;
  }

  /** The page's own space; that of a line break stands in no text node. */
  #addSpace(): void {
    if (this.#space !== null) this.#append(' ', this.#space.node, this.#space.from, this.#space.joins);
    else if (this.#breaks > 0) this.#text += ' ';
  }

  #append(text: string, node: Text, from: number, joins: boolean): void {
    const last = this.#pieces.at(-1);
    const start = this.#text.length;
    const continues =
      joins && last?.node === node && last.from + last.length === from && last.start + last.length === start;
    if (last && continues) this.#pieces[this.#pieces.length - 1] = { ...last, length: last.length + text.length };
    else this.#pieces.push({ start, length: text.length, node, from, joins });
    this.#text += text;
  }

  #count(grown: number, here: OpenElement): void {
    if (here.inLink) this.#linked += grown;
    if (here.inBold) this.#bold += grown;
    if (here.inItalics) this.#italic += grown;
    if (this.#inner === null) this.#inner = here;
    else while (this.#inner.depth > this.#shallowest && this.#inner.parent) this.#inner = this.#inner.parent;
    this.#shallowest = Number.POSITIVE_INFINITY;
  }
}
