import type { Token } from '../../text/find-tokens.ts';
import { CASE, CLASS, describeWord, type Word } from './describe-word.ts';
import { type Document, isCapital, type Line, SIGN, SIGNS, type Uses } from './document.ts';
import { findCandidates, type Reach } from './find-candidates.ts';
import { findListed } from './find-listed.ts';
import { findSigns } from './find-signs.ts';
import type { Lexicon } from './lexicon.ts';
import { linkAcronyms } from './link-acronyms.ts';

/** Looks through the whole article once, so that each word is judged by all its uses. */
export function readDocument(lines: readonly (readonly Token[])[], lexicon: Lexicon, reach: Reach): Document {
  const known = wordsOf(lexicon);
  const uses = new Map<number, Uses>();
  const read = lines.map((tokens) => readLine(tokens, known, lexicon, reach));
  for (const line of read) countSigns(line, uses);
  for (const line of read) findRuns(line, uses);
  for (const line of read) linkAcronyms(line, uses);
  return { lines: read, uses };
}

/** Words that were described before, by lexicon: most words of an article stand in the last one too. */
const DESCRIBED = new WeakMap<Lexicon, Map<string, Word>>();

/** The most words that are remembered, and the longest. */
const MOST_WORDS = 30_000;
const LONGEST_WORD = 40;

function wordsOf(lexicon: Lexicon): Map<string, Word> {
  const known = DESCRIBED.get(lexicon);
  if (known !== undefined && known.size < MOST_WORDS) return known;
  const fresh = new Map<string, Word>();
  DESCRIBED.set(lexicon, fresh);
  return fresh;
}

function readLine(tokens: readonly Token[], known: Map<string, Word>, lexicon: Lexicon, reach: Reach): Line {
  const words = tokens.map((token, index) => {
    const text = isDash(tokens, index) ? '–' : token.text;
    const word = known.get(text) ?? describeWord(text, lexicon);
    if (text.length <= LONGEST_WORD) known.set(text, word);
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
