import type { LanguagePack } from '../../../languages/pack.ts';
import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import { isGivenName } from '../../genders/is-given-name.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

/** What a sentence follows: another one, a mark, the line's beginning. */
const BEFORE_SENTENCE = /(?:^|[\n.:?!“”"«»„‘’–—] ?)$/u;

/**
 * Takes off the preposition with which a sentence, and no person's name, begins.
 *
 *     Pela Orr. Out Velk   → Orr, Velk
 *     De Velk, Van Orr     → as they are: surnames begin so
 *     Nello Velk           → as it is: a given name too
 *     Nello Ada Velk       → Ada Velk: a full name by itself
 */
export function trimPrepositions(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  return changeNames(names, (name) => {
    if (name.kind !== 'person' || !BEFORE_SENTENCE.test(text.slice(Math.max(0, name.start - 2), name.start)))
      return name;
    const [first = '', second = '', third] = text.slice(name.start, name.end).split(' ');
    if (!startsWithCapital(first) || !startsWithCapital(second) || !isPreposition(first.toLowerCase(), pack))
      return name;
    if (isGivenName(first) && third === undefined) return name;
    return changeName(name, { start: name.start + first.length + 1 });
  });
}

function isPreposition(word: string, { prepositions, genitives, articles }: LanguagePack): boolean {
  return prepositions.has(word) && !genitives.has(word) && !articles.has(word);
}
