import { isFunctionWord } from '../../../languages/is-function-word.ts';
import { onceByLanguage } from '../../../languages/once-by-language.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { INSTITUTION_NOUNS } from '../../lists/words/nouns/organisations/institution-nouns.ts';
import type { Name } from '../../name.ts';

const nounsOf = onceByLanguage(({ code }) => wordsOfClass(INSTITUTION_NOUNS, code));

/**
 * Gives institutions back the nouns that are written small, where only what tells them from others was read.
 *
 *     la cour administrative d’appel de [Norham]   → cour administrative d’appel de Norham
 *     le tribunal a vidé [Norham]                  → as it is
 */
export function completeInstitutions(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  const nouns = nounsOf(pack);
  const completed: Name[] = [];
  let free = 0;
  for (const name of names) {
    const start = name.kind === 'person' ? null : startOf(text.slice(free, name.start), nouns, pack);
    completed.push(start === null ? name : completeOne(text, name, free + start));
    free = name.end;
  }
  return completed;
}

function completeOne(text: string, { end }: Name, start: number): Name {
  return { start, end, kind: 'organisation', evidence: { rule: 'institution', words: text.slice(start, end) } };
}

/** The most words from the noun to the name. */
const LONGEST = 6;

/** A word without a capital, behind nothing or a mark. */
const SMALL = /(?:^|[^\p{L}-])(?<word>\p{Ll}[\p{L}-]*)$/u;

/** The most letters of a word and what stands before it. */
const LONGEST_WORD = 40;

/** Where the noun stands in the text before a name; `null`: there is none that leads to it. */
function startOf(before: string, nouns: ReadonlySet<string>, pack: LanguagePack): number | null {
  let start = before.length;
  for (let back = 1; back <= LONGEST; back += 1) {
    const word = wordBefore(before, start - 1);
    if (word === null) return null;
    start -= word.length + 1;
    if (back > 1 && nouns.has(word)) return start;
    if (!isInside(word, back === 1, pack)) return null;
  }
  return null;
}

/** The word without a capital before the blank or apostrophe at a place: "d’", "cour "; `null` where there is none. */
function wordBefore(text: string, end: number): string | null {
  if (!/[ ’']/.test(text[end] ?? '')) return null;
  const near = text.slice(Math.max(0, end - LONGEST_WORD), end);
  const from = Math.max(near.lastIndexOf(' '), near.lastIndexOf('’'), near.lastIndexOf("'"));
  return SMALL.exec(near.slice(from + 1))?.groups?.word ?? null;
}

/** "d’", "de", "la"; between them nouns and adjectives: "administrative", "appel". */
function isInside(word: string, isLast: boolean, pack: LanguagePack): boolean {
  if (pack.genitives.has(word) || pack.articles.has(word) || pack.elisions.has(word)) return true;
  return !isLast && !isFunctionWord(word, pack) && !pack.verbs.has(word) && !pack.isOtherVerb(word);
}
