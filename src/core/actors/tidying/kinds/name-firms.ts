import { parseWordList } from '../../../text/parse-word-list.ts';
import { FIRM_ENDINGS } from '../../lists/words/nouns/organisations/firm-endings.ts';
import { FIRM_WORDS } from '../../lists/world/firm-words.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

const WORDS = parseWordList(FIRM_WORDS);

const ENDINGS = parseWordList(FIRM_ENDINGS);

/**
 * Makes firms of people whose names end as no person's does, or to whom the article gives such an end elsewhere.
 *
 *     Ada Byron Photography (person)                                   → organisation
 *     Karl Velk & Co. (organisation) … Karl Velk (person)              → organisation
 *     Karl Velk & Co. (organisation) … Karl Velk … Mr Velk (person)    → he stays: somebody is called that
 *     Ada Byron (person), Ada Byron Foundation (organisation)          → she stays: it may be named after her
 */
export function nameFirms(text: string, names: readonly Name[]): readonly Name[] {
  const firms = findFirms(text, names);
  return changeNames(names, (name) => {
    if (name.kind !== 'person') return name;
    const words = text.slice(name.start, name.end);
    const last = words.slice(words.lastIndexOf(' ') + 1);
    return (last.length < words.length && WORDS.has(last)) || firms.has(words)
      ? changeName(name, { kind: 'organisation', evidence: { rule: 'firm', words: last } })
      : name;
  });
}

/** How a firm’s name goes on behind its founder’s: " & Co.", " Inc", " Holdings". */
const END = /^(?<founder>\p{Lu}[\p{L}’'-]* \p{Lu}[\p{L}’'-]*),? (?:& )?(?<end>\p{Lu}[\p{L}.]*)$/u;

/** The two words of names with which firms begin, whose second nobody in the article is called. */
function findFirms(text: string, names: readonly Name[]): ReadonlySet<string> {
  const firms = new Set<string>();
  const surnames = new Set<string>();
  for (const { start, end, kind } of names) {
    const words = text.slice(start, end);
    if (kind === 'person' && !words.includes(' ')) surnames.add(words);
    const { founder = '', end: last = '' } = kind === 'organisation' ? (END.exec(words)?.groups ?? {}) : {};
    if (ENDINGS.has(last.replace('.', ''))) firms.add(founder);
  }
  for (const firm of firms) if (surnames.has(firm.slice(firm.indexOf(' ') + 1))) firms.delete(firm);
  return firms;
}
