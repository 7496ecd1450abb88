import type { Document, Line, Uses } from '../document/document.ts';
import { findSigns } from '../document/find-signs.ts';
import { type Word, wordAt } from '../document/word.ts';
import { mixHashes } from '../hash.ts';
import type { FeatureSink } from './feature-sink.ts';
import { T } from './templates.ts';

/** Adds what the rest of the article shows about a word: how it is used there, and in which longer names. */
export function addUseFeatures(sink: FeatureSink, document: Document, line: Line, index: number): void {
  const word = wordAt(line.words, index);
  const uses = document.uses.get(word.lower);
  if (uses === undefined) return;
  addSigns(sink, uses, findSigns(line, index));
  if (uses.run !== null) addElsewhere(sink, line, index, word, uses.run);
  if (uses.acronymOf !== null) addAcronym(sink, uses.acronymOf);
}

/** The signs of the other uses: of one, and of several. */
function addSigns(sink: FeatureSink, { once, twice, thrice }: Uses, own: number): void {
  const elsewhere = (once & ~own) | (twice & own);
  const often = (twice & ~own) | (thrice & own);
  for (let rest = elsewhere; rest !== 0; rest &= rest - 1) {
    const sign = rest & -rest;
    sink.add(T.sign + 31 - Math.clz32(sign), (often & sign) !== 0 ? 1 : 0);
  }
}

type Run = NonNullable<Uses['run']>;

/** What the word is part of where it stands in a longer stretch of capitals: "Byron" where "Ada Byron" was named. */
function addElsewhere(sink: FeatureSink, { runFrom, runTo }: Line, index: number, word: Word, run: Run): void {
  const length = (runTo[index] ?? index) - (runFrom[index] ?? index);
  if (run.to - run.from <= length) return;
  const first = wordAt(run.line.words, run.from);
  const last = wordAt(run.line.words, run.to);
  const isLast = last.lower === word.lower ? 1 : 0;
  const isFirst = first.lower === word.lower ? 2 : 0;
  const place = (Math.min(run.to - run.from, 4) << 2) | isFirst | isLast;
  sink.add(T.elsewhere, place);
  sink.add(T.elsewhere + 1, mixHashes(first.classes, place));
  sink.add(T.elsewhere + 2, mixHashes(last.classes, place));
  sink.add(T.elsewhere + 3, mixHashes(first.lists, place));
  sink.add(T.elsewhere + 4, mixHashes(first.coarse, place));
  sink.add(T.elsewhere + 5, mixHashes(last.coarse, place));
  sink.add(T.elsewhere + 6, mixHashes(first.lower, place));
  sink.add(T.elsewhere + 7, mixHashes(last.lower, place));
  for (let at = 0; at < 4; at += 1) {
    sink.addBits(T.elsewhere + 8, run.line.listed[run.from * 4 + at] ?? 0, at);
  }
}

function addAcronym(sink: FeatureSink, { first, last }: { readonly first: Word; readonly last: Word }): void {
  sink.add(T.acronym, 0);
  sink.add(T.acronym + 1, last.classes);
  sink.add(T.acronym + 2, first.classes);
  sink.add(T.acronym + 3, last.lower);
  sink.add(T.acronym + 4, last.middle);
}
