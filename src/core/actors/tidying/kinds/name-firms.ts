import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { matchGivenName } from '../../known/match-given-name.ts';
import { matchKnownName } from '../../known/match-known-name.ts';
import { CLOSING_NOUNS } from '../../lists/words/nouns/organisations/closing-nouns.ts';
import { FIRM_ENDINGS } from '../../lists/words/nouns/organisations/firm-endings.ts';
import { FIRM_WORDS } from '../../lists/world/firm-words.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

const WORDS = parseWordList(FIRM_WORDS);

const ENDINGS = parseWordList(FIRM_ENDINGS);

const CLOSING = parseWordList(CLOSING_NOUNS);

/**
 * Makes firms of people whose names end as no person's does, or to whom the article gives such an end elsewhere.
 *
 *     Ada Byron Photography (person)                                   → organisation
 *     Karl Velk & Co. (organisation) … Karl Velk (person)              → organisation
 *     Karl Velk & Co. (organisation) … Karl Velk … Mr Velk (person)    → he stays: somebody is called that
 *     Orrion Cancer Institute … Orrion (person)                        → organisation
 *     Byron Institute … Ada Byron … Byron (person)                     → she stays
 *     Ada Byron (person), Ada Byron Foundation (organisation)          → she stays: it may be named after her
 */
export function nameFirms(text: string, names: readonly Name[]): readonly Name[] {
  const firms = findFirms(text, names);
  return changeNames(names, (name) => {
    if (name.kind !== 'person') return name;
    const words = text.slice(name.start, name.end);
    const last = words.slice(words.lastIndexOf(' ') + 1);
    return (last.length < words.length && WORDS.has(last)) || firms.has(words)
      ? changeName(name, { kind: 'organisation', evidence: { rule: 'firm', words: last } })
      : name;
  });
}

/** A firm’s name that begins with its founder’s and goes on: " & Co.", " Inc", " Holdings". */
const FOUNDED = /^(?<founder>\p{Lu}[\p{L}’'-]* \p{Lu}[\p{L}’'-]*),? (?:& )?\p{Lu}[\p{L}.]*$/u;

/** Founders of firms by whose surname nobody is called, and first words of institutions that are nobody’s name. */
function findFirms(text: string, names: readonly Name[]): ReadonlySet<string> {
  const firms = new Set<string>();
  for (const { start, end, kind } of names) {
    if (kind !== 'organisation') continue;
    const words = text.slice(start, end);
    const last = words.slice(words.lastIndexOf(' ') + 1).replace('.', '');
    const founder = ENDINGS.has(last) ? FOUNDED.exec(words)?.groups?.founder : undefined;
    if (founder !== undefined) firms.add(founder);
    const first = firstOfInstitution(words, last);
    if (first !== null) firms.add(first);
  }
  if (firms.size > 0) dropBorne(text, names, firms);
  return firms;
}

function dropBorne(text: string, names: readonly Name[], firms: Set<string>): void {
  const single = new Set<string>();
  const borne = new Set<string>();
  for (const { start, end, kind } of names) {
    if (kind === 'person') addPerson(text.slice(start, end).split(' '), single, borne);
  }
  for (const firm of firms) {
    const surname = firm.slice(firm.indexOf(' ') + 1);
    if (surname === firm ? borne.has(firm) : single.has(surname)) firms.delete(firm);
  }
}

/** Who is named in one word, and the words of those named in several. */
function addPerson(words: readonly string[], single: Set<string>, borne: Set<string>): void {
  if (words.length === 1) single.add(words[0] ?? '');
  else for (const word of words) borne.add(word);
}

/** "Orrion" of "Orrion Cancer Institute", if it is nobody's given name and no known person's. */
function firstOfInstitution(name: string, last: string): string | null {
  const gap = name.indexOf(' ');
  if (gap < 0 || !(ENDINGS.has(last) || CLOSING.has(last) || WORDS.has(last))) return null;
  const first = name.slice(0, gap);
  return matchGivenName(first) === null && matchKnownName(first)?.kind !== 'person' ? first : null;
}
