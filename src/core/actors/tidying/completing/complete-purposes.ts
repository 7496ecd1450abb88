import { onceByLanguage } from '../../../languages/once-by-language.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { PURPOSE_WORDS } from '../../lists/words/in-names/purpose-words.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';

const purposeWords = onceByLanguage(({ code }) => wordsOfClass(PURPOSE_WORDS, code));

/** " und Gartenbau" */
const SECOND = /^ (?<and>\p{Ll}+) \p{Lu}\p{Ll}[\p{L}-]+(?![\p{L}’'])/u;

/**
 * Gives institutions back the second thing that they are for.
 *
 *     [Landesanstalt für Milch] und Honig   → Landesanstalt für Milch und Honig
 *     [Institut für Milch] und [Velk]       → as they are: another name
 */
export function completePurposes(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  const words = purposeWords(pack);
  if (words.size === 0) return names;
  const completed: Name[] = [];
  names.forEach((name, index) => {
    const behind = name.kind === 'organisation' && isForOne(text, name, words) ? secondBehind(text, name, pack) : 0;
    const isFree = name.end + behind <= (names[index + 1]?.start ?? text.length);
    completed.push(behind > 0 && isFree ? changeName(name, { end: name.end + behind }) : name);
  });
  return completed;
}

/** "Bank für Wiederaufbau" */
function isForOne(text: string, { start, end }: Name, words: ReadonlySet<string>): boolean {
  return words.has(text.slice(start, end).split(' ').at(-2) ?? '');
}

/** How long the second thing is, with what joins it; 0: there is none. */
function secondBehind(text: string, { end }: Name, { coordinators }: LanguagePack): number {
  const match = SECOND.exec(text.slice(end, end + LONGEST));
  return coordinators.has(match?.groups?.and ?? '') ? (match?.[0].length ?? 0) : 0;
}

/** Longer than the longest noun, and what joins it. */
const LONGEST = 45;
