import { onceByLanguage } from '../../../languages/once-by-language.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import { endsWithOneOf } from '../../../text/word-lists/ends-with-one-of.ts';
import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { isGivenName } from '../../genders/is-given-name.ts';
import { matchKnownName } from '../../known/match-known-name.ts';
import { COMPANY_NOUNS } from '../../lists/words/nouns/organisations/company-nouns.ts';
import type { Name } from '../../name.ts';
import { isCountry } from '../../roles/nouns/is-country.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';
import { INSTITUTION_WORDS } from '../institution-words.ts';
import { makeCompanies } from '../make-companies.ts';
import { splitElided } from '../split-elided.ts';

const companyNouns = onceByLanguage(({ code }) => wordsOfClass(COMPANY_NOUNS, code));

/** The test of a noun in lower case, by language. */
const companyNoun = onceByLanguage((pack): ((noun: string) => boolean) => {
  const nouns = companyNouns(pack);
  return pack.compoundsNouns ? endsWithOneOf(nouns) : (noun) => nouns.has(noun);
});

/**
 * Makes companies of people who are called so, wherever the article names them, and of people whose name begins with
 * what an institution is; in languages that say “of” before a town, of places too, right behind the noun. For languages
 * that name a company behind its noun.
 *
 *     la cadena de moda Ada Velk … Ada Velk   → organisations both
 *     la promotora Costa Velk (place)         → organisation
 *     l’opérateur Velk (person)               → organisation
 *     l’entreprise Lyon (place)               → stays: a known place
 *     Radio Velk (person)                     → organisation
 *     Supermarktketen Velk (person)           → Velk, an organisation, where nouns are compounds
 *     le chef de groupe Ada Velk              → stays: she leads it
 */
export function nameCompanies(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  const stripped = pack.compoundsNouns ? changeNames(names, (name) => stripNoun(text, name, pack)) : names;
  return makeCompanies(text, stripped, (name) => isCompany(text, name, pack));
}

/** Takes off the compound with which a sentence begins before a company's name: the two look like a person's. */
function stripNoun(text: string, name: Name, pack: LanguagePack): Name {
  const gap = text.indexOf(' ', name.start);
  if (name.kind !== 'person' || gap < 0 || gap >= name.end || !startsWithCapital(text.slice(gap + 1))) return name;
  const noun = text.slice(name.start, gap).toLowerCase();
  if (!companyNoun(pack)(noun) || companyNouns(pack).has(noun)) return name;
  if (isPlace(text.slice(gap + 1, name.end))) return name;
  return changeName(name, { start: gap + 1, kind: 'organisation', evidence: { rule: 'company', words: noun } });
}

function isCompany(text: string, name: Name, pack: LanguagePack): boolean {
  if (name.kind === 'organisation') return false;
  const words = text.slice(name.start, name.end);
  if (name.kind === 'person') return isInstitution(words) || isBehindNoun(text, name, pack);
  return (
    pack.nounsFirst && !isPlace(words) && companyNoun(pack)((wordsBefore(text, name.start).at(-1) ?? '').toLowerCase())
  );
}

/** Whether a place is known by its name. */
function isPlace(words: string): boolean {
  return isCountry(words) || matchKnownName(words)?.kind === 'place';
}

function isInstitution(words: string): boolean {
  const [first = '', second] = words.split(' ');
  return second !== undefined && INSTITUTION_WORDS.has(first.toLowerCase()) && !isGivenName(first);
}

/** The most letters before a name that are looked at. */
const REACH = 60;

/** A word that no mark parts from the next. */
const WORD = /^[\p{L}’'-]+$/u;

/** The most words before a name that are looked at. */
const MOST_WORDS = 4;

/** Behind the noun, or what it deals in or whence it comes: "cadena ", "cadena de moda ", "groupe allemand ". */
function isBehindNoun(text: string, { start }: Name, pack: LanguagePack): boolean {
  const words = wordsBefore(text, start);
  const isCompanyNoun = companyNoun(pack);
  for (let back = 1; back <= reachOf(words, pack.genitives); back += 1) {
    if (!isCompanyNoun(nounOf(words.at(-back)))) continue;
    return !pack.nounsFirst || !pack.bareGenitives.has(words.at(-back - 1) ?? '');
  }
  return false;
}

/** A word in lower case, without an article that hangs on it: "L’opérateur" → opérateur. */
function nounOf(word = ''): string {
  return (splitElided(word).at(-1) ?? '').toLowerCase();
}

/** The last words before a name, up to a mark. */
function wordsBefore(text: string, start: number): string[] {
  const words: string[] = [];
  if (text[start - 1] !== ' ') return words;
  for (const word of text
    .slice(Math.max(0, start - REACH), start - 1)
    .split(' ')
    .reverse()) {
    if (words.length === MOST_WORDS || !WORD.test(word)) break;
    words.unshift(word);
  }
  return words;
}

/** How many words back the noun may stand. */
function reachOf(words: readonly string[], genitives: ReadonlySet<string>): number {
  if (!/^\p{Ll}{4,}$/u.test(words.at(-1) ?? '')) return 1;
  return genitives.has(words.at(-2) ?? '') ? 3 : 2;
}
