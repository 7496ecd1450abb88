import type { Token } from '../../../text/tokens/find-tokens.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Document, Line, Uses } from './document.ts';
import { findCandidates, type Reach } from './find-candidates.ts';
import { findListed } from './find-listed.ts';
import { findRuns } from './find-runs.ts';
import { findSigns, SIGN } from './find-signs.ts';
import { linkAcronyms } from './link-acronyms.ts';
import { measureSport } from './measure-sport.ts';
import { usesOf } from './uses-of.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { CASE, MARK, type Word, wordAt } from './word.ts';

/** Looks through the whole article once, so that each word is judged by all its uses. */
export function readDocument(
  lines: readonly (readonly Token[])[],
  lang: string,
  lexicon: Lexicon,
  reach: Reach,
): Document {
  const vocabulary = vocabularyOf(lexicon, lang);
  const uses = new Map<number, Uses>();
  const read: Line[] = [];
  for (const tokens of lines) read.push(readLine(findWords(tokens, vocabulary), tokens, lexicon, reach));
  for (const line of read) countSigns(line, uses);
  for (const line of read) findRuns(line, uses);
  for (const line of read) linkAcronyms(line, uses);
  return { lines: read, uses, vocabulary, sport: measureSport(read) };
}

function readLine(words: readonly Word[], tokens: readonly Token[], lexicon: Lexicon, reach: Reach): Line {
  const candidates = findCandidates(words, reach);
  return {
    words,
    style: describeStyle(words),
    starts: findStarts(words, tokens),
    candidates,
    runFrom: new Int32Array(words.length),
    runTo: new Int32Array(words.length),
    listed: findListed(words, candidates, lexicon),
  };
}

/** Pushed one by one, so that all lines hold the same kind of array: what V8 has compiled for one holds for all. */
function findWords(tokens: readonly Token[], vocabulary: Vocabulary): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const token of tokens) {
    const isDash = token.text === '-' && end !== token.start;
    words.push(isDash ? vocabulary.word('–') : vocabulary.wordOf(token));
    end = token.end;
  }
  return words;
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

function findStarts(words: readonly Word[], tokens: readonly Token[]): Uint8Array {
  const starts = new Uint8Array(words.length);
  let open = true;
  for (let index = 0; index < words.length; index += 1) {
    const { casing, mark } = wordAt(words, index);
    if (open && casing !== CASE.mark) {
      starts[index] = 1;
      open = false;
    }
    if (mark === MARK.stop || (mark === MARK.colon && isBeforeSpace(tokens, index))) open = true;
    else if (mark === MARK.colon) open = false;
  }
  return starts;
}

function isBeforeSpace(tokens: readonly Token[], index: number): boolean {
  const next = index + 1 < tokens.length ? tokens[index + 1] : undefined;
  return next !== undefined && next.start > (tokens[index]?.end ?? 0);
}

function countSigns(line: Line, uses: Map<number, Uses>): void {
  const { words } = line;
  for (let index = 0; index < words.length; index += 1) {
    const word = wordAt(words, index);
    if (word.casing === CASE.mark || word.casing === CASE.number) continue;
    const seen = findSigns(line, index);
    if (seen !== 0) addUse(usesOf(uses, word), seen);
  }
}

/** Counts all signs of a use at once, up to three. */
function addUse(uses: Uses, seen: number): void {
  if ((seen & SIGN.lower) !== 0) uses.lower += 1;
  if ((seen & SIGN.capitalInside) !== 0) uses.inside += 1;
  uses.thrice |= uses.twice & seen;
  uses.twice |= uses.once & seen;
  uses.once |= seen;
}
