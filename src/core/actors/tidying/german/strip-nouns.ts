import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { isGivenName } from '../../genders/is-given-name.ts';
import { DEMONYMS } from '../../lists/words/nouns/demonyms.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';
import { isGermanBody } from './is-german-body.ts';
import { nominativeOf } from './nominative-of.ts';

/** “Britin”, “Norweger”. */
const FROM = wordsOfClass(DEMONYMS, 'de');

/**
 * Takes off the German noun before somebody whom the article names in full elsewhere: every noun has a capital.
 *
 *     Petra Velk … Meldeläuferin Velk        → Velk
 *     Petra Velk … die Britin Velk           → Velk
 *     Petra Velk … Sicherheitsberater Velks  → Velks
 *     Petra Velk … Weltmeisterin Petra Velk  → Petra Velk
 *     Petra Velk … Anna-Lena Velk, Stiftung Velk → as they are: another one, an institution
 */
export function stripNouns(text: string, names: readonly Name[]): Name[] {
  const people = peopleOf(text, names);
  return changeNames(names, (name) => {
    const written = text.slice(name.start, name.end);
    const gap = written.indexOf(' ');
    const rest = written.slice(gap + 1);
    if (gap < 0 || !isNoun(written.slice(0, gap), people) || !isNamed(rest, people)) return name;
    return changeName(name, { start: name.end - rest.length, kind: 'person' });
  });
}

/** How people are called, in full and by the last word, and all words of their names. */
type People = { readonly forms: ReadonlySet<string>; readonly words: ReadonlySet<string> };

/** Those whose first word is a given name: of others nobody knows whether it is a noun. */
function peopleOf(text: string, names: readonly Name[]): People {
  const forms = new Set<string>();
  const words = new Set<string>();
  for (const { start, end, kind } of names) {
    const written = kind === 'person' ? text.slice(start, end) : '';
    const own = written.split(' ');
    if (own.length < 2 || !isGivenName(own[0] ?? '')) continue;
    forms.add(written).add(own.at(-1) ?? '');
    for (const word of own) words.add(word);
  }
  return { forms, words };
}

/** Whether a word says where somebody is from, or is too long to be a given name that no list has; its parts neither: “Anna-Lena”. */
function isNoun(word: string, { words }: People): boolean {
  if (FROM.has(word) && !words.has(word)) return true;
  if (!/^\p{Lu}[\p{L}-]{6,}\p{Ll}{2}$/u.test(word) || words.has(word) || isGermanBody(word)) return false;
  return !word.split('-').some(isGivenName);
}

/** Whether somebody is called so, in the genitive or not. */
function isNamed(rest: string, { forms }: People): boolean {
  return forms.has(rest) || forms.has(nominativeOf(rest, forms));
}
