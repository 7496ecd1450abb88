import { isFunctionWord } from '../../../languages/is-function-word.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import { isGivenName } from '../../genders/is-given-name.ts';
import { matchKnownName } from '../../known/match-known-name.ts';
import type { Name } from '../../name.ts';
import { TITLE_WORDS } from '../title-words.ts';

/** The word with a capital that stands before a name and begins a sentence. */
const FIRST = /(?:^|[\n.?!“”"«»„‘’–—] ?)(?<first>\p{Lu}[\p{L}-]{2,}) $/u;

/**
 * Gives people back the first name with which a sentence begins, where their surname was read together with the
 * organisation that they are of.
 *
 *     Glenda [Orr van Norham Centraal] zei     → the person Glenda Orr, the organisation Norham Centraal
 *     Burgemeester [Orr van Norham] zei        → as it is: no first name
 *     Schilder [Vincent van Norham]            → as it is: Vincent is one
 */
export function completeMembers(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  const completed: Name[] = [];
  for (const name of names) completed.push(...completeOne(text, name, pack));
  return completed;
}

function completeOne(text: string, name: Name, pack: LanguagePack): readonly Name[] {
  const [surname = '', of = '', ...rest] = text.slice(name.start, name.end).split(' ');
  if (!pack.genitives.has(of) || !startsWithCapital(rest[0] ?? '') || isGivenName(surname)) return [name];
  const first = FIRST.exec(text.slice(Math.max(0, name.start - 30), name.start))?.groups?.first;
  if (first === undefined || !mayBeGivenName(first, text, pack)) return [name];
  const organisation = rest.join(' ');
  const evidence = { rule: 'member', words: of };
  const kind = matchKnownName(organisation)?.kind === 'place' ? 'place' : 'organisation';
  return [
    { start: name.start - first.length - 1, end: name.start + surname.length, kind: 'person', evidence },
    { start: name.end - organisation.length, end: name.end, kind, evidence },
  ];
}

/** No word that the language, the list of titles or the article knows as another. */
function mayBeGivenName(first: string, text: string, pack: LanguagePack): boolean {
  const lower = first.toLowerCase();
  if (isFunctionWord(lower, pack) || pack.isAdverb(lower) || pack.verbs.has(lower) || TITLE_WORDS.has(lower))
    return false;
  if (pack.agentNoun.test(lower)) return false;
  return !text.includes(` ${lower} `);
}
