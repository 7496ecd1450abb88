import { onceByLanguage } from '../../../languages/once-by-language.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { isGivenName } from '../../genders/is-given-name.ts';
import { matchKnownName } from '../../known/match-known-name.ts';
import { DEMONYMS } from '../../lists/words/nouns/demonyms.ts';
import { GOVERNMENT_NOUNS } from '../../lists/words/nouns/government-nouns.ts';
import type { Name } from '../../name.ts';
import { isCountry } from '../../roles/nouns/is-country.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';
import { INSTITUTION_WORDS } from '../institution-words.ts';
import { splitElided } from '../split-elided.ts';
import { TITLE_WORDS } from '../title-words.ts';

const governmentsOf = onceByLanguage(({ code }) => wordsOfClass(GOVERNMENT_NOUNS, code));

/** With those that are a country's name too: a given name follows. */
const demonymsOf = onceByLanguage(
  ({ code }) => new Set([...wordsOfClass(DEMONYMS, code), ...wordsOfClass(DEMONYMS, `${code} shared`)]),
);

/**
 * Makes people of organisations that are called by a nation or a trade and then by a given name, or by a nation behind
 * its article and then by two words, and of the surname of whom a government is called after.
 *
 *     le [Suisse Jon Velk], [Volkswirt Jon Velk] (organisations)   → Jon Velk, a person
 *     la [Suisse Elpida Velk]                                      → Elpida Velk, though no list knows the given name
 *     [Suisse Marine], [Volkswirt Jon Bank]                        → as they are
 *     le gouvernement [Velk], la giunta [Velk] (organisations)     → Velk, a person
 */
export function nameDescribed(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  return changeNames(names, (name) => {
    if (isHead(text, name, pack)) {
      return changeName(name, { kind: 'person', evidence: { rule: 'described', words: null } });
    }
    if (name.kind === 'place') return name;
    const [first = '', ...own] = text.slice(name.start, name.end).split(' ');
    const isDescribed = name.kind === 'organisation' && describes(first, pack) && isFullName(own);
    if (!isDescribed && !isOfNation(text, name, pack)) return name;
    const start = name.start + first.length + 1;
    return changeName(name, { start, kind: 'person', evidence: { rule: 'described', words: first } });
  });
}

/** Whether a government is called after whom a name names: in one word that no list knows. */
function isHead(text: string, name: Name, pack: LanguagePack): boolean {
  if (name.kind === 'person') return false;
  const before = /\p{Ll}+(?= $)/u.exec(text.slice(Math.max(0, name.start - LONGEST), name.start));
  if (!governmentsOf(pack).has(before?.[0] ?? '')) return false;
  const words = text.slice(name.start, name.end);
  return /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(words) && !isCountry(words) && matchKnownName(words) === null;
}

/** With a space on both sides. */
const LONGEST = ' gouvernement '.length;

/** "le | Britannique Alastair Velk |": three words with capitals, a nation first, behind an article; the given name may be unknown. */
function isOfNation(text: string, { start, end }: Name, pack: LanguagePack): boolean {
  const words = text.slice(start, end).split(' ');
  if (words.length !== 3 || !demonymsOf(pack).has(words[0] ?? '') || !words.every(isOwnWord)) return false;
  const [article = ''] = splitElided(text.slice(Math.max(0, start - LONGEST_ARTICLE), start)).slice(-1);
  return pack.articles.has(article.toLowerCase());
}

/** With the space behind it: "quelques ". */
const LONGEST_ARTICLE = 10;

function describes(word: string, pack: LanguagePack): boolean {
  return demonymsOf(pack).has(word) || TITLE_WORDS.has(word.toLowerCase());
}

function isFullName(words: readonly string[]): boolean {
  const [given = ''] = words;
  if (words.length < 2 || words.length > 3 || !isGivenName(given)) return false;
  return words.every(isOwnWord);
}

function isOwnWord(word: string): boolean {
  return startsWithCapital(word) && !INSTITUTION_WORDS.has(word.toLowerCase());
}
