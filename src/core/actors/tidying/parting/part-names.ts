import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { AND_WORDS } from '../../lists/words/in-names/and-words.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';

/** "and"; also "a" of Italian "from A to B". */
const AND = new RegExp(` (?:a|${[...parseWordList(AND_WORDS)].join('|')}) `);

/** What stands before an office, and hardly ever before a person: "ministro dell’Interno Ada Velk". */
const OF_OFFICE = /(?:^|[^\p{L}])(?:(?:[dn]?ell|all|l)['’]|del )$/iu;

/**
 * Parts what is no one name, in languages that join people and places with a letter or two.
 *
 *     Ada e Karl; Norham et Orrion             → two names each
 *     Ada Velk i Orr                           → stays: one side has one word, the other more
 *     Banca e Finanza (organisation)           → stays
 *     ministro dell’Interno Ada Velk           → Ada Velk
 */
export function partNames(text: string, names: readonly Name[]): Name[] {
  return names
    .map((name) => (name.kind === 'person' ? dropOffice(text, name) : name))
    .flatMap((name) => (name.kind === 'organisation' ? [name] : partAtAnd(text, name)));
}

function dropOffice(text: string, name: Name): Name {
  const words = text.slice(name.start, name.end).split(' ');
  const [office = ''] = words;
  if (words.length < 3 || !OF_OFFICE.test(text.slice(Math.max(0, name.start - 6), name.start))) return name;
  return changeName(name, { start: name.start + office.length + 1 });
}

function partAtAnd(text: string, name: Name): Name[] {
  const words = text.slice(name.start, name.end);
  const match = AND.exec(words);
  if (match === null) return [name];
  const [left, right] = [words.slice(0, match.index), words.slice(match.index + match[0].length)];
  const isPair = startsWithCapital(right) && (name.kind === 'place' || countWords(left) === countWords(right));
  return isPair
    ? [
        changeName(name, { end: name.start + left.length }),
        ...partAtAnd(text, changeName(name, { start: name.end - right.length })),
      ]
    : [name];
}

function countWords(words: string): number {
  return words.split(' ').length;
}
