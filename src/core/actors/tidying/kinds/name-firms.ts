import { parseWordList } from '../../../text/parse-word-list.ts';
import { FIRM_WORDS } from '../../lists/world/firm-words.ts';
import type { Name } from '../../name.ts';
import { changeNames } from '../change-names.ts';

const WORDS = parseWordList(FIRM_WORDS);

/**
 * Makes firms of people whose names end as no person's does.
 *
 *     Ada Byron Photography (person)    → organisation
 *     Ada Byron (person)                → stays
 */
export function nameFirms(text: string, names: readonly Name[]): readonly Name[] {
  return changeNames(names, (name) => {
    if (name.kind !== 'person') return name;
    const words = text.slice(name.start, name.end);
    const last = words.slice(words.lastIndexOf(' ') + 1);
    return last.length < words.length && WORDS.has(last)
      ? { ...name, kind: 'organisation', evidence: { rule: 'firm', words: last } }
      : name;
  });
}
