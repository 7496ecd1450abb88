import type { Line } from './document.ts';
import { CASE, CLASS, isCapital, MARK, type Word, wordAt } from './word.ts';

/** The bits of signs. */
export const SIGN = {
  lower: 1 << 0,
  capitalInside: 1 << 1,
  afterTitle: 1 << 2,
  afterGivenName: 1 << 3,
  besideSpeech: 1 << 4,
  afterInto: 1 << 5,
  beforeOrganisationWord: 1 << 6,
  afterArticle: 1 << 7,
  beforePossessive: 1 << 8,
  afterCapital: 1 << 9,
  beforeCapital: 1 << 10,
  inBrackets: 1 << 11,
  capitals: 1 << 12,
  beforePlaceWord: 1 << 13,
  beforeComma: 1 << 14,
} as const;

/** The signs of one use of a word, a bit each; none where capitals say nothing. */
export function findSigns(line: Line, index: number): number {
  const word = wordAt(line.words, index);
  if (line.style !== 0) return 0;
  if (word.casing === CASE.lower) return SIGN.lower;
  const before = wordAt(line.words, index - 1);
  const after = wordAt(line.words, index + 1);
  const inside = line.starts[index] === 0 ? SIGN.capitalInside : 0;
  const capitals = word.casing === CASE.capitals ? SIGN.capitals : 0;
  const inBrackets = before.mark === MARK.opening && after.mark === MARK.closing ? SIGN.inBrackets : 0;
  const speech = ((before.classes | after.classes) & CLASS.speech) !== 0 ? SIGN.besideSpeech : 0;
  return inside | capitals | inBrackets | speech | signsBefore(before) | signsAfter(after);
}

function signsBefore(before: Word): number {
  const { classes } = before;
  const capital = isCapital(before);
  return (
    (capital ? SIGN.afterCapital : 0) |
    ((classes & CLASS.title) !== 0 ? SIGN.afterTitle : 0) |
    (capital && (classes & (CLASS.female | CLASS.male)) !== 0 ? SIGN.afterGivenName : 0) |
    ((classes & CLASS.into) !== 0 ? SIGN.afterInto : 0) |
    ((classes & CLASS.article) !== 0 ? SIGN.afterArticle : 0)
  );
}

function signsAfter(after: Word): number {
  const { classes, mark } = after;
  const capital = isCapital(after);
  return (
    (capital ? SIGN.beforeCapital : 0) |
    (capital && (classes & CLASS.organisation) !== 0 ? SIGN.beforeOrganisationWord : 0) |
    (capital && (classes & CLASS.place) !== 0 ? SIGN.beforePlaceWord : 0) |
    (mark === MARK.possessive ? SIGN.beforePossessive : 0) |
    (mark === MARK.comma ? SIGN.beforeComma : 0)
  );
}
