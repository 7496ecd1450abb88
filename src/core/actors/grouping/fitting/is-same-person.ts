import { matchKnownName } from '../../known/match-known-name.ts';
import type { Form } from '../form.ts';
import { SHORT_GIVEN_NAMES } from '../short-given-names.ts';
import { isAcronym } from './is-acronym.ts';
import { isSpelledAlike } from './is-spelled-alike.ts';

/**
 * Says how well a short name fits a person's long one: 0 is not at all.
 *
 *     Byron, Ada Byron              → 3: the surname
 *     Ada, Ada Byron                → 2: the given name
 *     A. Byron, Ada Byron           → 4
 *     A.V.B., Ada Velk-Byron        → 4
 *     Anne Byron, Ada Byron         → 0: two people
 *     Carl Jr., Carl Byron          → 0: his son
 *     Pius, Pius II                 → 1
 *     Orr Che-tan, Orr Yiu-ton      → 0: two people
 */
export function isSamePerson(short: Form, long: Form): number {
  if (isAcronym(short, long)) return 4;
  if (short.words.length === 1 && isOtherGeneration(short, long)) return 0;
  if (short.words.length === 1) return fitSingle(short.words[0] ?? '', long.words);
  if (isAlias(short, long)) return 4;
  return fitFull(short.words, long.words);
}

/** Whether a suffix is that of another: “Carl Jr.” may be Carl Byron Jr., and is no Carl Byron. */
function isOtherGeneration({ suffix }: Form, { text }: Form): boolean {
  return suffix !== null && !new RegExp(`[ ,-]${suffix}\\.?$`, 'i').test(text);
}

function fitSingle(word: string, long: readonly string[]): number {
  if (long.length < 2) return word === long[0] || isSpelledAlike(word, long[0] ?? '') ? 1 : 0;
  if (long.at(-1) === word) return 3;
  if (long.includes(word) || isShortFor(word, long[0] ?? '')) return 2;
  if (word.length > 2 && long[0]?.startsWith(word)) return 1;
  return isSpelledAlike(word, long.at(-1) ?? '') ? 1 : 0;
}

function isAlias(short: Form, long: Form): boolean {
  const known = matchKnownName(long.text);
  return known !== null && known.kind === 'person' && matchKnownName(short.text)?.name === known.name;
}

function fitFull(short: readonly string[], long: readonly string[]): number {
  if (endsWith(long, short)) return 4;
  const sameLast = short.at(-1) === long.at(-1) || isSpelledAlike(short.at(-1) ?? '', long.at(-1) ?? '');
  if (sameLast && isGivenAlike(short[0] ?? '', long[0] ?? '') && !differInside(short, long)) return 4;
  return isInside(short, long) ? 3 : 0;
}

/** Whether names of three words or more have other words between the first and the last: not the middle initials. */
function differInside(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== long.length || short.at(-1) === long.at(-1)) return false;
  return short.some((word, index) => index > 0 && index < long.length - 1 && word[0] !== long[index]?.[0]);
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.length <= long.length && short.every((word, index) => word === long[long.length - short.length + index]);
}

/** All words of the short name stand in the long one, in this order. */
function isInside(short: readonly string[], long: readonly string[]): boolean {
  let at = -1;
  return short.every((word) => {
    at = long.indexOf(word, at + 1);
    return at !== -1;
  });
}

function isGivenAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return isShortFor(a, b) || isShortFor(b, a) || isSpelledAlike(a, b);
}

function isShortFor(short: string, long: string): boolean {
  return SHORT_GIVEN_NAMES.get(short)?.includes(long) ?? false;
}
