import type { LanguagePack } from '../../../languages/pack.ts';
import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { isGivenName } from '../../genders/is-given-name.ts';
import { matchKnownName } from '../../known/match-known-name.ts';
import { SAINT_WORDS } from '../../lists/words/in-names/saint-words.ts';
import { KIN_NOUNS } from '../../lists/words/nouns/kin-nouns.ts';
import type { Name } from '../../name.ts';
import { INSTITUTION_WORDS } from '../institution-words.ts';
import { splitElided } from '../split-elided.ts';
import { TITLE_WORDS } from '../title-words.ts';

const SAINTS = parseWordList(SAINT_WORDS);

/**
 * Parts an organisation from the person behind it, who is said to be of it.
 *
 *     directora de Orrion Norte Ada Velk   → the organisation Orrion Norte, the person Ada Velk
 *     segretaria della Cgil Ada Velk       → Cgil, Ada Velk: a list knows it as no noun
 *     directora de Ada Velk                → as it is
 *     directora de Escola Ada Velk         → as it is: the school is called so
 */
export function partMembers(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  const parted: Name[] = [];
  for (const name of names) parted.push(...partOne(text, name, pack));
  return parted;
}

function partOne(text: string, name: Name, pack: LanguagePack): readonly Name[] {
  const words = text.slice(name.start, name.end).split(' ');
  const at = words.findIndex((word, index) => index > 0 && isGivenName(word));
  if (name.kind === 'place' || at < 1 || at === words.length - 1 || !mayBeShort(words[0] ?? '')) return [name];
  if (SAINTS.has(words[at - 1] ?? '')) return [name];
  if (!startsWithCapital(words[at - 1] ?? '') || !startsWithCapital(words.at(-1) ?? '')) return [name];
  const title = titleBefore(text.slice(Math.max(0, name.start - REACH), name.start), pack);
  if (!isRole(title, pack)) return [name];
  const from = name.start + words.slice(0, at).join(' ').length + 1;
  const evidence = { rule: 'member', words: title };
  const kind = matchKnownName(text.slice(name.start, from - 1))?.kind === 'place' ? 'place' : 'organisation';
  return [
    { start: name.start, end: from - 1, kind, evidence },
    { start: from, end: name.end, kind: 'person', evidence },
  ];
}

/** A name of its own: no given name, and no noun that names an institution after somebody: "Escola Ada Velk". */
function mayBeShort(first: string): boolean {
  if (matchKnownName(first.toUpperCase())?.kind === 'organisation') return true;
  return !isGivenName(first) && !INSTITUTION_WORDS.has(first.toLowerCase());
}

/** The most letters before a name that are looked at. */
const REACH = 40;

/** What somebody is, before what says that it is of something: "la [directora] de la ". */
function titleBefore(before: string, { genitives, articles, elisions }: LanguagePack): string {
  const words = splitElided(before);
  let last = words.length - 1;
  const isJoint = (word: string): boolean => genitives.has(word) || articles.has(word) || elisions.has(word);
  while (last > 0 && isJoint((words[last] ?? '').toLowerCase())) last -= 1;
  return last === words.length - 1 ? '' : (words[last] ?? '');
}

function isRole(title: string, { code }: LanguagePack): boolean {
  return TITLE_WORDS.has(title) && !wordsOfClass(KIN_NOUNS, code).has(title);
}
