import { isFunctionWord } from '../../../languages/is-function-word.ts';
import { onceByLanguage } from '../../../languages/once-by-language.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { endsWithOneOf } from '../../../text/word-lists/ends-with-one-of.ts';
import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { ADJECTIVE_ENDINGS } from '../../lists/words/in-names/adjective-endings.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';
import { INSTITUTION_WORDS } from '../institution-words.ts';

const isAdjective = onceByLanguage(({ code }) => endsWithOneOf(wordsOfClass(ADJECTIVE_ENDINGS, code)));

/** A small word, and nothing that would go on with it. */
const NEXT = /^ (?<word>\p{Ll}+)(?![\p{L}’'-])/u;

/**
 * Gives institutions back the adjective at the end of their names, in languages that write it small.
 *
 *     le [Syndicat des maires] norhamais, l’[Agence de la forêt] indique   → Syndicat des maires norhamais, Agence de la forêt
 */
export function completeAdjectives(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  return changeNames(names, (name) => {
    if (name.kind !== 'organisation' || !takesAdjective(text.slice(name.start, name.end))) return name;
    const word = NEXT.exec(text.slice(name.end, name.end + LONGEST))?.groups?.word ?? '';
    return isOwnAdjective(word, pack) ? changeName(name, { end: name.end + 1 + word.length }) : name;
  });
}

/** With the blank before it, longer than the longest adjective. */
const LONGEST = 25;

/** "Grand Conseil", "Centre de l’Ouest"; not "Banque", whose adjective is no part of it, nor "Banque Velk". */
function takesAdjective(name: string): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  const isOpen = /^\p{Ll}/u.test(last) || isInstitution(last);
  return words.length > 1 && isOpen && words.slice(0, 2).some(isInstitution);
}

function isInstitution(word: string): boolean {
  return INSTITUTION_WORDS.has(word.toLowerCase());
}

function isOwnAdjective(word: string, pack: LanguagePack): boolean {
  if (word.length < 5 || !isAdjective(pack)(word) || pack.times.has(word) || pack.isAdverb(word)) return false;
  return !pack.verbs.has(word) && !pack.isOtherVerb(word) && !isFunctionWord(word, pack);
}
