import type { LanguagePack } from '../../../languages/pack.ts';
import { wordsOfClass } from '../../../text/words-of-class.ts';
import { isGivenName } from '../../genders/is-given-name.ts';
import { describeForm } from '../../grouping/form.ts';
import { EUROPEAN_WORDS } from '../../lists/words/european-words.ts';
import { COMPANY_NOUNS } from '../../lists/words/nouns/company-nouns.ts';
import type { Name } from '../../name.ts';
import { changeNames } from '../change-names.ts';

const INSTITUTIONS = wordsOfClass(EUROPEAN_WORDS, 'organisation');

/**
 * Makes companies of people who are called so, wherever the article names them, and of people whose name begins with
 * what an institution is. In languages that name a company behind its noun.
 *
 *     la cadena de moda Ada Velk … Ada Velk   → organisations both
 *     Radio Velk (person)                     → organisation
 *     le chef de groupe Ada Velk              → stays: she leads it
 */
export function nameCompanies(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  const companies = new Set<string>();
  for (const name of names) {
    if (name.kind !== 'person') continue;
    if (isInstitution(text.slice(name.start, name.end)) || isBehindNoun(text, name, pack)) {
      companies.add(describeForm(text, name).key);
    }
  }
  if (companies.size === 0) return names;
  return changeNames(names, (name) =>
    name.kind === 'person' && companies.has(describeForm(text, name).key)
      ? { ...name, kind: 'organisation', evidence: { rule: 'company', words: text.slice(name.start, name.end) } }
      : name,
  );
}

function isInstitution(words: string): boolean {
  const [first = '', second] = words.split(' ');
  return second !== undefined && INSTITUTIONS.has(first.toLowerCase()) && !isGivenName(first);
}

/** The most letters before a name that are looked at. */
const REACH = 60;

/** The noun right before a name, or before what it deals in or whence it comes: "cadena de moda ", "groupe allemand ". */
const BEFORE = /(?:(?<before>[\p{L}’']+) )?(?<![\p{L}-])(?<noun>\p{L}[\p{L}-]*)(?: d[aei] \p{Ll}+| \p{Ll}{4,})? $/u;

function isBehindNoun(text: string, { start }: Name, { code, nounsFirst }: LanguagePack): boolean {
  const found = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.groups;
  if (found?.noun === undefined) return false;
  if (nounsFirst && /^d[ei]$/.test(found.before ?? '')) return false;
  return isCompanyNoun(found.noun.toLowerCase(), wordsOfClass(COMPANY_NOUNS, code), !nounsFirst);
}

function isCompanyNoun(noun: string, nouns: ReadonlySet<string>, compounds: boolean): boolean {
  if (nouns.has(noun)) return true;
  return compounds && [...nouns].some((last) => noun.endsWith(last));
}
