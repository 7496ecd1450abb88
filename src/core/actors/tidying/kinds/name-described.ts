import { onceByLanguage } from '../../../languages/once-by-language.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import { wordsOfClass } from '../../../text/words-of-class.ts';
import { isGivenName } from '../../genders/is-given-name.ts';
import { DEMONYMS } from '../../lists/words/nouns/demonyms.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';
import { INSTITUTION_WORDS } from '../institution-words.ts';
import { TITLE_WORDS } from '../title-words.ts';

/** With those that are a country's name too: a given name follows. */
const demonymsOf = onceByLanguage(
  ({ code }) => new Set([...wordsOfClass(DEMONYMS, code), ...wordsOfClass(DEMONYMS, `${code} shared`)]),
);

/**
 * Makes people of organisations that are called by a nation or a trade and then by a given name.
 *
 *     le [Suisse Jon Velk], [Volkswirt Jon Velk] (organisations)   → Jon Velk, a person
 *     [Suisse Marine], [Volkswirt Jon Bank]                        → as they are
 */
export function nameDescribed(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  return changeNames(names, (name) => {
    if (name.kind !== 'organisation') return name;
    const [first = '', ...own] = text.slice(name.start, name.end).split(' ');
    if (!describes(first, pack) || !isFullName(own)) return name;
    const start = name.start + first.length + 1;
    return changeName(name, { start, kind: 'person', evidence: { rule: 'described', words: first } });
  });
}

function describes(word: string, pack: LanguagePack): boolean {
  return demonymsOf(pack).has(word) || TITLE_WORDS.has(word.toLowerCase());
}

function isFullName(words: readonly string[]): boolean {
  const [given = ''] = words;
  if (words.length < 2 || words.length > 3 || !isGivenName(given)) return false;
  return words.every((word) => startsWithCapital(word) && !INSTITUTION_WORDS.has(word.toLowerCase()));
}
