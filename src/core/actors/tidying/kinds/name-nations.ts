import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { NATION_CODES } from '../../lists/world/nation-codes.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';

const CODES = parseWordList(NATION_CODES);

/**
 * Makes the letters in brackets behind a person a nation where sport writes one so.
 *
 *     Ada Velk (NOR) (organisation) 69 67   → NOR, a place
 *     Ada Velk (SNP)                        → as it is: a party
 */
export function nameNations(text: string, names: readonly Name[]): readonly Name[] {
  const named: Name[] = [];
  for (const name of names) {
    const last = named.at(-1);
    const isNation = last?.kind === 'person' && name.kind !== 'place' && isBehind(text, last, name);
    const evidence = { rule: 'nation', words: text.slice(name.start, name.end) };
    named.push(isNation ? changeName(name, { kind: 'place', evidence }) : name);
  }
  return named;
}

function isBehind(text: string, person: Name, { start, end }: Name): boolean {
  return (
    start === person.end + 2 &&
    end === start + 3 &&
    text.startsWith(' (', person.end) &&
    text.startsWith(')', end) &&
    CODES.has(text.slice(start, end))
  );
}
