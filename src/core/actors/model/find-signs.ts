import { CASE, CLASS } from './describe-word.ts';
import { isCapital, type Line, SIGN } from './document.ts';

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
