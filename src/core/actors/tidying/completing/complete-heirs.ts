import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { AND_WORDS } from '../../lists/words/in-names/and-words.ts';
import { HEIRS } from '../../lists/words/nouns/organisations/heirs.ts';
import type { Name } from '../../name.ts';
import { changeNames } from '../change-names.ts';

const WORDS = parseWordList(HEIRS);

/** What stands behind a founder's name: " et fils", " & Söhne". */
const BEHIND = new RegExp(`^ (?:&|${[...parseWordList(AND_WORDS)].join('|')}) (?<heirs>\\p{L}+)`, 'u');

/**
 * Makes firms of founders whose heirs are part of the name.
 *
 *     [Velk] et fils (person), [Orr] & Söhne   → Velk et fils, Orr & Söhne (organisations)
 *     [Ada Velk] et Karl                       → as it is
 */
export function completeHeirs(text: string, names: readonly Name[]): readonly Name[] {
  return changeNames(names, (name) => {
    const [behind = '', heirs = ''] = BEHIND.exec(text.slice(name.end, name.end + 20)) ?? [];
    if (!WORDS.has(heirs)) return name;
    const end = name.end + behind.length;
    return { start: name.start, end, kind: 'organisation', evidence: { rule: 'heirs', words: behind.trim() } };
  });
}
