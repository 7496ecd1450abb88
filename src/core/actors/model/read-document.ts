import type { Token } from '../../text/find-tokens.ts';
import { CASE, CLASS, describeWord, type Word } from './describe-word.ts';
import { hashText, mixHashes } from './hash.ts';
import { findSlot, type Lexicon, LONGEST_LISTED, NAME_SEED } from './lexicon.ts';

/** A line of an article as the model sees it. Arrays run parallel to the line's tokens. */
export type Line = {
  readonly words: readonly Word[];
  /** 0 plain, 1 Title Case, 2 CAPITALS: where capitals say nothing. */
  readonly style: number;
  /** 1 where a sentence or a quotation begins. */
  readonly starts: Uint8Array;
  /** 1 where the word may be part of a name. */
  readonly candidates: Uint8Array;
  /** Where a stretch of capitals around the word begins and ends; both its own index if it has none. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** Lists on which a name stands that begins, goes on, ends at the word, or is it: 4 a token. */
  readonly listed: Int32Array;
};

/** What the rest of the article shows about a word in whatever case. */
export type Uses = {
  /** How often each of `SIGNS` was seen; own use included. */
  readonly signs: Uint16Array;
  /** The longest stretch of capitals that the word stood in. */
  run: { readonly line: Line; readonly from: number; readonly to: number } | null;
  /** The name whose first letters it is: its first and last word. */
  acronymOf: { readonly first: Word; readonly last: Word } | null;
};

export type Document = { readonly lines: readonly Line[]; readonly uses: ReadonlyMap<number, Uses> };

/** The signs counted in `Uses`. */
export const SIGN = {
  lower: 0,
  capitalInside: 1,
  afterTitle: 2,
  afterGivenName: 3,
  besideSpeech: 4,
  afterInto: 5,
  beforeOrganisationWord: 6,
  afterArticle: 7,
  beforePossessive: 8,
  afterCapital: 9,
  beforeCapital: 10,
  inBrackets: 11,
  capitals: 12,
  beforePlaceWord: 13,
  beforeComma: 14,
} as const;

export const SIGNS = 15;

/** How far from a word with a capital a small word may still be part of a name, to the left and to the right. */
export type Reach = { readonly left: number; readonly right: number };

/** Looks through the whole article once, so that each word is judged by all its uses. */
export function readDocument(lines: readonly (readonly Token[])[], lexicon: Lexicon, reach: Reach): Document {
  const known = new Map<string, Word>();
  const uses = new Map<number, Uses>();
  const read = lines.map((tokens) => readLine(tokens, known, lexicon, reach));
  for (const line of read) countSigns(line, uses);
  for (const line of read) findRuns(line, uses);
  for (const line of read) linkAcronyms(line, uses);
  return { lines: read, uses };
}

function readLine(tokens: readonly Token[], known: Map<string, Word>, lexicon: Lexicon, reach: Reach): Line {
  const words = tokens.map((token, index) => {
    const text = isDash(tokens, index) ? '–' : token.text;
    const word = known.get(text) ?? describeWord(text, lexicon);
    known.set(text, word);
    return word;
  });
  return {
    words,
    style: describeStyle(words),
    starts: findStarts(words, tokens),
    candidates: findCandidates(words, reach),
    runFrom: new Int32Array(words.length),
    runTo: new Int32Array(words.length),
    listed: findListed(words, lexicon),
  };
}

/** A hyphen between spaces is a dash: "Ada Byron - the engineer". */
function isDash(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === '-' && tokens[index - 1]?.end !== tokens[index]?.start;
}

function describeStyle(words: readonly Word[]): number {
  let all = 0;
  let capital = 0;
  let capitals = 0;
  for (const word of words) {
    if (word.casing > CASE.mixed || word.text.length < 4) continue;
    all += 1;
    if (word.casing !== CASE.lower) capital += 1;
    if (word.casing === CASE.capitals) capitals += 1;
  }
  if (all < 2) return 0;
  if (capitals >= 0.7 * all) return 2;
  return all >= 3 && capital >= 0.75 * all ? 1 : 0;
}

const STOPS = new Set(['.', '!', '?', ':', '…', '“', '"', '‘', '«', '„', '[', '•', '–', '—', '*', '|']);

function findStarts(words: readonly Word[], tokens: readonly Token[]): Uint8Array {
  const starts = new Uint8Array(words.length);
  let open = true;
  words.forEach((word, index) => {
    if (open && word.casing !== CASE.mark) {
      starts[index] = 1;
      open = false;
    }
    if (STOPS.has(word.text)) open = word.text !== ':' || (tokens[index + 1]?.start ?? 0) > (tokens[index]?.end ?? 0);
  });
  return starts;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && word.casing >= CASE.capital && word.casing <= CASE.mixed;
}

function findCandidates(words: readonly Word[], reach: Reach): Uint8Array {
  const candidates = new Uint8Array(words.length);
  words.forEach((word, index) => {
    if (!isCapital(word)) return;
    const to = Math.min(words.length - 1, index + reach.right);
    for (let near = Math.max(0, index - reach.left); near <= to; near += 1) candidates[near] = 1;
  });
  return candidates;
}

/** Finds the longest listed name at each place, for each list by itself. */
function findListed(words: readonly Word[], lexicon: Lexicon): Int32Array {
  const listed = new Int32Array(words.length * 4);
  const covered = new Int32Array(words.length);
  const found = new Int32Array(LONGEST_LISTED + 1);
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from];
    if (word === undefined || word.casing === CASE.mark) continue;
    let hash = NAME_SEED;
    const longest = Math.min(LONGEST_LISTED, words.length - from);
    for (let length = 1; length <= longest; length += 1) {
      hash = mixHashes(hash, words[from + length - 1]?.folded ?? 0);
      const slot = length === 1 ? -1 : findSlot(lexicon, hash);
      found[length] = length === 1 ? word.lists : slot < 0 ? 0 : (lexicon.lists[slot] ?? 0);
    }
    let taken = covered[from] ?? 0;
    for (let length = longest; length >= 1; length -= 1) {
      const lists = (found[length] ?? 0) & ~taken;
      if (lists === 0) continue;
      taken |= lists;
      mark(listed, covered, from, length, lists);
    }
  }
  return listed;
}

function mark(listed: Int32Array, covered: Int32Array, from: number, length: number, lists: number): void {
  for (let index = from; index < from + length; index += 1) {
    const place = length === 1 ? 3 : index === from ? 0 : index === from + length - 1 ? 2 : 1;
    listed[index * 4 + place] = (listed[index * 4 + place] ?? 0) | lists;
    covered[index] = (covered[index] ?? 0) | lists;
  }
}

function usesOf(uses: Map<number, Uses>, word: Word): Uses {
  const known = uses.get(word.lower);
  if (known !== undefined) return known;
  const made: Uses = { signs: new Uint16Array(SIGNS), run: null, acronymOf: null };
  uses.set(word.lower, made);
  return made;
}

function countSigns(line: Line, uses: Map<number, Uses>): void {
  line.words.forEach((word, index) => {
    if (word.casing === CASE.mark || word.casing === CASE.number) return;
    const seen = findSigns(line, index);
    if (seen === 0) return;
    const { signs } = usesOf(uses, word);
    for (let sign = 0; sign < SIGNS; sign += 1) if (seen & (1 << sign)) signs[sign] = (signs[sign] ?? 0) + 1;
  });
}

/** The signs of one use of a word, a bit each; none where capitals say nothing. */
export function findSigns(line: Line, index: number): number {
  const word = line.words[index];
  if (word === undefined || line.style !== 0) return 0;
  if (word.casing === CASE.lower) return 1 << SIGN.lower;
  const before = line.words[index - 1];
  const after = line.words[index + 1];
  const isBefore = (classes: number) => before !== undefined && (before.classes & classes) !== 0;
  const isAfter = (classes: number) => after !== undefined && (after.classes & classes) !== 0;
  return (
    (line.starts[index] === 0 ? 1 << SIGN.capitalInside : 0) |
    (isBefore(CLASS.title) ? 1 << SIGN.afterTitle : 0) |
    (isBefore(CLASS.female | CLASS.male) && isCapital(before) ? 1 << SIGN.afterGivenName : 0) |
    (isBefore(CLASS.speech) || isAfter(CLASS.speech) ? 1 << SIGN.besideSpeech : 0) |
    (isBefore(CLASS.into) ? 1 << SIGN.afterInto : 0) |
    (isAfter(CLASS.organisation) && isCapital(after) ? 1 << SIGN.beforeOrganisationWord : 0) |
    (isBefore(CLASS.article) ? 1 << SIGN.afterArticle : 0) |
    (/^['’]s?$/.test(after?.text ?? '') ? 1 << SIGN.beforePossessive : 0) |
    (isCapital(before) ? 1 << SIGN.afterCapital : 0) |
    (isCapital(after) ? 1 << SIGN.beforeCapital : 0) |
    (before?.text === '(' && after?.text === ')' ? 1 << SIGN.inBrackets : 0) |
    (word.casing === CASE.capitals ? 1 << SIGN.capitals : 0) |
    (isAfter(CLASS.place) && isCapital(after) ? 1 << SIGN.beforePlaceWord : 0) |
    (after?.text === ',' ? 1 << SIGN.beforeComma : 0)
  );
}

/** Whether a word with a capital would have it in plain text too, as far as the article and the lists tell. */
function keepsCapital(line: Line, index: number, uses: ReadonlyMap<number, Uses>): boolean {
  const word = line.words[index];
  if (!isCapital(word) || word === undefined) return false;
  if (line.style === 0 && line.starts[index] === 0) return true;
  const signs = uses.get(word.lower)?.signs;
  const inside = signs?.[SIGN.capitalInside] ?? 0;
  const lower = signs?.[SIGN.lower] ?? 0;
  if (inside !== lower) return inside > lower;
  return (word.classes & CLASS.common) === 0;
}

function findRuns(line: Line, uses: Map<number, Uses>): void {
  let from = 0;
  while (from < line.words.length) {
    let to = from;
    while (to < line.words.length && (keepsCapital(line, to, uses) || isInnerHyphen(line, to, from))) to += 1;
    if (to > from && line.words[to - 1]?.text === '-') to -= 1;
    for (let index = from; index < Math.max(to, from + 1); index += 1) {
      line.runFrom[index] = from;
      line.runTo[index] = Math.max(to, from + 1) - 1;
      if (to - from > 1) rememberRun(line, index, from, to - 1, uses);
    }
    from = Math.max(to, from + 1);
  }
}

function isInnerHyphen(line: Line, index: number, from: number): boolean {
  return index > from && line.words[index]?.text === '-' && isCapital(line.words[index + 1]);
}

function rememberRun(line: Line, index: number, from: number, to: number, uses: Map<number, Uses>): void {
  const word = line.words[index];
  if (word === undefined || word.casing === CASE.mark) return;
  const own = usesOf(uses, word);
  if (own.run === null || own.run.to - own.run.from < to - from) own.run = { line, from, to };
}

/** The longest name whose first letters are looked at. */
const LONGEST_SPELLED = 8;

/** Finds names whose first letters an acronym of the article spells, with and without their small words. */
function linkAcronyms(line: Line, uses: Map<number, Uses>): void {
  line.words.forEach((first, from) => {
    if (!isCapital(first)) return;
    let all = '';
    let large = '';
    for (let to = from; to < Math.min(line.words.length, from + LONGEST_SPELLED); to += 1) {
      const last = line.words[to];
      if (last === undefined || (!isCapital(last) && (last.classes & (CLASS.particle | CLASS.article)) === 0)) return;
      const letter = last.text.slice(0, 1).toUpperCase();
      all += letter;
      if (isCapital(last)) large += letter;
      if (to === from || !isCapital(last)) continue;
      for (const letters of all === large ? [all] : [all, large]) {
        const own = uses.get(hashText(letters.toLowerCase()));
        if (own !== undefined && (own.signs[SIGN.capitals] ?? 0) > 0) own.acronymOf = { first, last };
      }
    }
  });
}
