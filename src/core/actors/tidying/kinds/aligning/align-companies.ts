import type { LanguagePack } from '../../../../languages/pack.ts';
import { isGivenName } from '../../../genders/is-given-name.ts';
import type { Name } from '../../../name.ts';
import { changeName } from '../../change-name.ts';
import { changeNames } from '../../change-names.ts';
import { INSTITUTION_WORDS } from '../../institution-words.ts';

/**
 * Makes one-word people organisations where the article names one in full with that word, and nobody who bears it.
 *
 *     Atlético Norham … Norham (person)                    → organisation
 *     Atlético Norham … Ada Norham … Norham (person)       → stays: it may be she
 *     Banco Norham … Norham escreve (person)               → stays: who writes is rather a person
 *     Atlético Norham … Norham (place) … Norham (person)   → stays: the town may be meant
 */
export function alignCompanies(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  const bearers = new Set<string>();
  const parts = new Set<string>();
  for (const { start, end, kind } of names) {
    const words = text.slice(start, end).split(' ');
    if (words.length === 1 && (kind === 'place' || isBeforeVerb(text, end, pack))) bearers.add(words[0] ?? '');
    if (words.length === 1) continue;
    if (kind === 'person') for (const word of words) bearers.add(word);
    if (kind === 'organisation') parts.add(words.at(-1) ?? '').add(words[0] ?? '');
  }
  return changeNames(names, (name) => {
    const word = text.slice(name.start, name.end);
    return name.kind === 'person' && parts.has(word) && !isOthers(word, bearers)
      ? changeName(name, { kind: 'organisation', evidence: { rule: 'part-of-organisation', words: word } })
      : name;
  });
}

/** Whether a word is somebody's name too, or an institution's noun. */
function isOthers(word: string, bearers: ReadonlySet<string>): boolean {
  return bearers.has(word) || INSTITUTION_WORDS.has(word.toLowerCase()) || isGivenName(word);
}

/** Whether a name is followed by a verb that reports. */
function isBeforeVerb(text: string, end: number, { verbs }: LanguagePack): boolean {
  return verbs.has(/^ (\p{Ll}+)/u.exec(text.slice(end, end + 25))?.[1] ?? '');
}
