import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { describeForm } from '../../grouping/form.ts';
import { ENTERING_WORDS } from '../../lists/words/entering-words.ts';
import { COMPANY_NOUNS } from '../../lists/words/nouns/organisations/company-nouns.ts';
import type { Name } from '../../name.ts';
import { makeCompanies } from '../make-companies.ts';
import { wordBefore } from '../word-before.ts';

const NOUNS = wordsOfClass(COMPANY_NOUNS, 'en');

const INTO = parseWordList(ENTERING_WORDS);

/** The word right before a name, which no mark parts from it: "the search company ". */
const BEFORE = /(?<![\p{L}’'-])(?<noun>[\p{Ll}-]+) $/u;

/** ", an advocacy group,", ", the Norham firm behind": what is called so, and nobody of it. */
const BEHIND =
  /^, (?:an?|the) (?:[\p{L}-]+ ){0,4}?(?<noun>[\p{Ll}-]+)(?:[,.;)]| (?:based|behind|in|that|which|whose|with)(?!\p{L}))/u;

/** ", which owns": no person, and no place. */
const DOES_BUSINESS =
  /^, which (?:also |now |once )?(?:advises|bought|builds|distributes|employs|makes|markets|operates|owned|owns|publishes|rents|runs|sells|supplies|trades)(?!\p{L})/u;

/** What one has a share in, founds or works at as a broker does, and nobody is. */
const OF_COMPANY =
  /(?<!\p{L})(?:[Ss]hares (?:in|of)|founder of|chief executive of|(?:analyst|economist|strategist)s? at) $/u;

/** What nobody has but a company; shares in another one anybody may have. */
const HAD_BY_COMPANY = /^['’]s? (?:chief executive|share price|shareholders|shares(?! in ))(?!\p{L})/u;

/** "the study, published on Monday in ": a journal follows. */
const IN_JOURNAL =
  /(?<!\p{L})(?:analysis|findings|paper|research|results|review|study|trial)(?!\p{L})[^.\n]{0,40} published (?:[\p{L}\p{N} ]{1,20} )?in $/u;

/**
 * Makes organisations of people whom an English article calls a company, a union or the like, wherever it names them,
 * and of a place that no list knows where a study was published in it, or the article calls it so.
 *
 *     the law firm Ada Velk … Ada Velk said; Ada Velk, the homeware chain, …   → organisations
 *     shares in Ada Velk; an analyst at Ada Velk; Ada Velk’s shareholders      → organisations
 *     the study, published in Velk (place)                                     → organisation: a journal
 *     Ada Velk, which owns; Velk, a rights group (place)                       → organisations
 *     in Velk, the company that owns the mine                                  → a place
 *     the firm’s Ada Velk; Ada Velk, the firm’s head; Ada Velk, a publisher,   → people
 */
export function nameCalled(text: string, names: readonly Name[]): readonly Name[] {
  return makeCompanies(text, names, (name) =>
    name.kind === 'person' ? isCalled(text, name) : isCompanyOrJournal(text, name),
  );
}

function isCalled(text: string, name: Name): boolean {
  const { start, end } = name;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (NOUNS.has(BEFORE.exec(before)?.groups?.noun ?? '') || OF_COMPANY.test(before)) return true;
  if (hasPossessive(text, end) && HAD_BY_COMPANY.test(text.slice(end, end + REACH))) return true;
  return text.startsWith(', ', end) && (isCalledBehind(text, name) || doesBusiness(text, name));
}

function hasPossessive(text: string, end: number): boolean {
  return text.startsWith('’', end) || text.startsWith("'", end);
}

/** Whether a place that no list knows is a journal, or called a company behind it; not "in Velk, the company that". */
function isCompanyOrJournal(text: string, name: Name): boolean {
  if (name.kind !== 'place') return false;
  const isCompany = text.startsWith(', ', name.end) && isCompanyPlace(text, name);
  return (isCompany || isInJournal(text, name)) && describeForm(text, name).kind !== 'place';
}

function isCompanyPlace(text: string, name: Name): boolean {
  if (doesBusiness(text, name)) return true;
  const before = wordBefore(text, name) ?? '';
  return before !== 'of' && !INTO.has(before) && isCalledBehind(text, name);
}

function isInJournal(text: string, { start }: Name): boolean {
  if (!text.startsWith(' in ', start - ' in '.length)) return false;
  return IN_JOURNAL.test(text.slice(Math.max(0, start - 4 * REACH), start));
}

function isCalledBehind(text: string, { end }: Name): boolean {
  return NOUNS.has(BEHIND.exec(text.slice(end, end + 4 * REACH))?.groups?.noun ?? '');
}

function doesBusiness(text: string, { end }: Name): boolean {
  return DOES_BUSINESS.test(text.slice(end, end + 2 * REACH));
}

/** Longer than the longest of the nouns, and than “chief executive of”. */
const REACH = 20;
