import type { LanguagePack } from '../../languages/pack.ts';
import type { Span } from '../../text/span.ts';
import type { Gender } from '../genders/genders-of.ts';
import { guessGender } from '../genders/guess-gender.ts';
import type { Named } from './named.ts';

/** Of several actors, those whom a name may mean where it stands. */
export type Narrow = (index: number, candidates: readonly string[]) => readonly string[];

/**
 * Leaves of several people with one surname those whom the title before it fits.
 *
 *     Ada Velk … her husband, Karl Velk … Mrs Velk   → Ada Velk
 *     Kim Velk … Robin Velk … Mrs Velk               → both: their names do not tell
 *
 * @param pack the text's language; `null`: unknown, names are read as in English
 */
export function narrowByGender(named: Named, pack: LanguagePack | null): Narrow {
  const { text, mentions } = named;
  let namesOf: ReadonlyMap<string, readonly Span[]> | null = null;
  const genders = new Map<string, Gender | null>();
  return (index, candidates) => {
    const mention = mentions[index];
    if (candidates.length < 2 || mention === undefined) return candidates;
    const asked = titleGender(text, mention, pack);
    if (asked === null) return candidates;
    const fitting = candidates.filter((key) => (genderOf(key) ?? asked) === asked);
    return fitting.length === 0 ? candidates : fitting;
  };

  /** What the title before somebody's full name tells, or the given name. */
  function genderOf(key: string): Gender | null {
    const known = genders.get(key);
    if (known !== undefined) return known;
    namesOf ??= namesByKey(named);
    const gender = genderOfFull(text, namesOf.get(key) ?? [], pack);
    genders.set(key, gender);
    return gender;
  }
}

function namesByKey({ mentions, formOf }: Named): ReadonlyMap<string, readonly Span[]> {
  const names = new Map<string, Span[]>();
  formOf.forEach(({ key }, index) => {
    const mention = mentions[index];
    if (mention === undefined) return;
    const own = names.get(key);
    if (own === undefined) names.set(key, [mention]);
    else own.push(mention);
  });
  return names;
}

/** In other languages than English some given names tell another thing: Andrea. */
function genderOfFull(text: string, names: readonly Span[], pack: LanguagePack | null): Gender | null {
  const [first] = names;
  if (pack === null || pack.genders.size === 0 || first === undefined) return guessGender(text, names);
  const given = /^\p{L}+/u.exec(text.slice(first.start, first.end))?.[0].toLowerCase() ?? '';
  return titleGender(text, first, pack) ?? pack.givenNames.get(given) ?? guessGender(text, names);
}

/** The most letters of a title, with the dot and the space behind it. */
const REACH = 16;

function titleGender(text: string, { start }: Span, pack: LanguagePack | null): Gender | null {
  const title = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? '';
  if (title === '') return null;
  if (pack !== null && pack.genders.size > 0) return pack.genders.get(title.toLowerCase()) ?? null;
  return guessGender(`${title} `, [{ start: title.length + 1, end: title.length + 1 }]);
}
