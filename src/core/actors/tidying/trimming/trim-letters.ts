import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { POST_NOMINALS } from '../../lists/people/post-nominals.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

const LETTERS = parseWordList(POST_NOMINALS);

/**
 * Takes the letters of an honour or an office off the end of a full name: it is a person’s.
 *
 *     Ada Byron KC (organisation)   → Ada Byron, a person
 *     Norham TD (organisation)      → as it is: nobody has one name alone before them
 */
export function trimLetters(text: string, names: readonly Name[]): readonly Name[] {
  return changeNames(names, (name) => {
    if (name.kind === 'place') return name;
    const words = text.slice(name.start, name.end);
    const last = words.slice(words.lastIndexOf(' ') + 1);
    const isHonoured = LETTERS.has(last) && words.split(' ').length > 2;
    return isHonoured ? changeName(name, { end: name.end - last.length - 1, kind: 'person' }) : name;
  });
}
