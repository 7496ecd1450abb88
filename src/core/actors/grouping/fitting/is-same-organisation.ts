import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { WORDS } from '../../known/known-words.ts';
import { GROUPING_WORDS } from '../../lists/words/nouns/organisations/grouping-words.ts';
import type { Form } from '../form.ts';
import { isAcronym } from './is-acronym.ts';
import { isSpelledAlike } from './is-spelled-alike.ts';

const LEGAL_FORMS = wordsOfClass(GROUPING_WORDS, 'legal form');

/**
 * Says how well a short name fits an organisation's long one: 0 is not at all.
 *
 *     IAEA, International Atomic Energy Agency    → 4: its first letters
 *     Norwich, Norwich City                       → 3: its beginning
 *     Coalition, National Coalition               → 2: its end
 *     Bank, Bank of England                       → 3
 *     Administration, NASA; Liberals, Norham Liberal Party; Belgians, Belgium      → 1
 *     City, Manchester United; NATO, NATO-Russia Council; House, White House       → 0
 *     Bank of Norham, Royal Bank of Norham                                         → 0: two banks
 */
export function isSameOrganisation(short: Form, long: Form): number {
  if (short.known !== null && short.known === long.known) return 4;
  if (isAcronym(short, long) || isJoined(short.words, long.words)) return 4;
  const core = withoutLegalForm(short.words);
  if (begins(core, long.words)) return isBodyOf(short, long) ? 0 : 3;
  if (isMisspelled(short.words, long.words)) return 2;
  const from = long.words.length - short.words.length;
  if (from > 0 && short.words.every((word, index) => word === long.words[from + index])) {
    return isOtherHouse(short, long) || isOfItsOwn(short) ? 0 : 2;
  }
  if (core.length > 1 && WORDS.nationality.has(firstWord(long)) && begins(core, long.words.slice(1))) return 2;
  if (short.words.length > 1) return 0;
  return isOfParty(short, long) || isNounOf(short, long) || isOfCountry(short, long) ? 1 : 0;
}

function begins(core: readonly string[], words: readonly string[]): boolean {
  return core.length <= words.length && core.every((word, index) => word === words[index]);
}

function firstWord({ text }: Form): string {
  return text.slice(0, text.indexOf(' '));
}

/** "The House" is the House of Representatives, and no other house that is known. */
function isOtherHouse({ key }: Form, { known }: Form): boolean {
  return key === 'house' && known !== null && known !== 'House of Representatives';
}

/** The Bank of Norham is no part of another bank’s name; the Ministry of Defence is one of “Norland Ministry of Defence”. */
function isOfItsOwn({ words: [noun = '', of] }: Form): boolean {
  return of === 'of' && OWN_HOUSES.has(noun);
}

const OWN_HOUSES = wordsOfClass(GROUPING_WORDS, 'house');

/** "harbourdaily", "Harbour Daily" */
function isJoined([word = '', ...more]: readonly string[], words: readonly string[]): boolean {
  return more.length === 0 && words.length > 1 && word.length > 4 && words.join('') === word;
}

const OWN_BODY = wordsOfClass(GROUPING_WORDS, 'body');

/** "NATO-Russia Council" begins with NATO and is not NATO. */
function isBodyOf(short: Form, { known, words }: Form): boolean {
  return (
    short.known !== null &&
    known !== short.known &&
    words.length > short.words.length &&
    OWN_BODY.has(words.at(-1) ?? '')
  );
}

/** "Liberals", "Democrats" */
function isOfParty({ key }: Form, { words }: Form): boolean {
  return (
    words.length > 1 &&
    words.at(-1) === 'party' &&
    key.endsWith('s') &&
    (words.at(-2) ?? '').startsWith(key.slice(0, -1))
  );
}

/** "the Administration" where NASA was named. */
function isNounOf({ text, key }: Form, { nouns }: Form): boolean {
  return nouns.includes(key) && WORDS.organisation.has(text);
}

/** "the Belgians" where Belgium plays. */
function isOfCountry({ text, key }: Form, { known, words: [country = '', ...more] }: Form): boolean {
  if (more.length > 0 || known === null || !WORDS.nationality.has(text)) return false;
  return country.length > 3 && key.startsWith(country.slice(0, Math.max(4, country.length - 2)));
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  const isLegal = words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '');
  return isLegal ? words.slice(0, -1) : words;
}

/** "Untied Nations" */
function isMisspelled(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== long.length || short.length < 2) return false;
  const others = short.filter((word, index) => word !== long[index]);
  const at = short.findIndex((word, index) => word !== long[index]);
  return others.length === 1 && isSpelledAlike(others[0] ?? '', long[at] ?? '');
}
