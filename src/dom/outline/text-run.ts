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

/** The inline text read since the last block boundary, its white space collapsed, with the way back to its nodes. */
export type TextRun = {
  text: string;
  pieces: Piece[];
  /** The innermost element around all of it; `null`: nothing but white space was read. */
  inner: OpenElement | null;
  linked: number;
  bold: number;
  italic: number;
  /** The elements whose text begins in the first letters of it, or goes on there in a new line; in order. */
  places: TextPlace[];
  /** The first white space since the last word, which stands for all of it. */
  space: Blank | null;
  /** Line breaks since the last word. */
  breaks: number;
  /** Whether what comes next joins what was read. */
  joins: boolean;
  /** The depth of the outermost element that the walk has come back to since the last text, if any was read. */
  shallowest: number;
};

/** Where in a run the text of an element begins. */
export type TextPlace = { readonly start: number; readonly open: OpenElement };

/** So far into a run its elements are noted: bylines and labels are shorter. */
export const NOTED_LETTERS = 160;

/** No page is so deep. The largest integer that browsers keep in place: one that they must keep apart costs at each look. */
const DEEPEST = 2 ** 30 - 1;

type Blank = { readonly node: Text; readonly from: number; readonly joins: boolean };

/** A run without text. A plain record and functions on it: what a page runs once is slow in classes with private fields. */
export function newTextRun(): TextRun {
  return {
    text: '',
    pieces: [],
    inner: null,
    linked: 0,
    bold: 0,
    italic: 0,
    places: [],
    space: null,
    breaks: 0,
    joins: true,
    shallowest: DEEPEST,
  };
}

/** Takes in a text node of the element `here`. */
export function readText(run: TextRun, node: Text, here: OpenElement): void {
  const { data } = node;
  const words = data.trim();
  if (words === '') {
    // Most of a page's text nodes are such, between elements: only behind words do they say something.
    if (data !== '' && run.text !== '') noteBlank(run, node, 0);
    return;
  }
  const before = run.text.length;
  const isNewLine = before > 0 && run.breaks > 0;
  if (UNTIDY.test(words)) readUntidy(run, node, data);
  else {
    const start = words.length === data.length ? 0 : data.indexOf(words);
    const end = start + words.length;
    if (start > 0) noteBlank(run, node, 0);
    addWords(run, words, node, start);
    if (end < data.length) noteBlank(run, node, end);
  }
  const grown = run.text.length - before;
  if (grown === 0) return;
  if (before < NOTED_LETTERS && (isNewLine || run.places[run.places.length - 1]?.open !== here))
    run.places.push({ start: run.text.charCodeAt(before) === BLANK ? before + 1 : before, open: here });
  count(run, grown, here);
}

const BLANK = 32;

/**
 * What must be taken out or made alike besides single blanks between words. Without the flag `u`, with which this look
 * at every text of a page takes forty times as long; and two blanks in the same look.
 */
const UNTIDY = / {2}|[\t-\r\u00A0\u00AD\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]/;

function readUntidy(run: TextRun, node: Text, data: string): void {
  let end = 0;
  WORDS.lastIndex = 0;
  for (let found = WORDS.exec(data); found !== null; found = WORDS.exec(data)) {
    const [words] = found;
    noteSpace(run, node, end, found.index);
    addWords(run, words.replace(ANY_SPACE, ' '), node, found.index);
    end = found.index + words.length;
  }
  noteSpace(run, node, end, data.length);
}

// Words with one white space between them; soft hyphens and zero-width spaces are no part of a word. Zero-width
// joiners are: Persian and Hindi words, and emoji, need them.
const WORDS = /[^\s\u00AD\u200B\u2060\uFEFF]+(?:\s[^\s\u00AD\u200B\u2060\uFEFF]+)*/g;
const ANY_SPACE = /\s/g;
const HAS_SPACE = /\s/;

function noteSpace(run: TextRun, node: Text, from: number, to: number): void {
  if (run.space !== null || from === to) return;
  const at = node.data.slice(from, to).search(HAS_SPACE);
  if (at >= 0) noteBlank(run, node, from + at);
}

function noteBlank(run: TextRun, node: Text, from: number): void {
  if (run.space !== null) return;
  run.space = { node, from, joins: run.joins };
  run.joins = true;
}

function addWords(run: TextRun, words: string, node: Text, from: number): void {
  const { space } = run;
  if (run.text !== '') {
    // The page's own space; that of a line break stands in no text node.
    if (space !== null) append(run, ' ', space.node, space.from, space.joins);
    else if (run.breaks > 0) run.text += ' ';
  }
  run.space = null;
  run.breaks = 0;
  append(run, words, node, from, run.joins);
  run.joins = true;
}

function append(run: TextRun, text: string, node: Text, from: number, joins: boolean): void {
  const { pieces } = run;
  const last = pieces[pieces.length - 1];
  const start = run.text.length;
  run.text += text;
  if (joins && last?.node === node && last.from + last.length === from && last.start + last.length === start)
    pieces[pieces.length - 1] = { ...last, length: last.length + text.length };
  else pieces.push({ start, length: text.length, node, from, joins });
}

function count(run: TextRun, grown: number, here: OpenElement): void {
  const { inLink, inBold, inItalics } = here.manner;
  if (inLink) run.linked += grown;
  if (inBold) run.bold += grown;
  if (inItalics) run.italic += grown;
  let { inner } = run;
  while (inner !== null && inner.depth > run.shallowest && inner.parent !== null) inner = inner.parent;
  run.inner = inner ?? here;
  run.shallowest = DEEPEST;
}

/** Makes the run empty again, its text taken or none read. */
export function restartRun(run: TextRun): void {
  run.space = null;
  run.breaks = 0;
  run.joins = true;
  if (run.inner === null) return;
  run.shallowest = DEEPEST;
  run.text = '';
  run.pieces = [];
  run.inner = null;
  run.linked = 0;
  run.bold = 0;
  run.italic = 0;
  run.places = [];
}
