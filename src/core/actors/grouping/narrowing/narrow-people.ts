import type { LanguagePack } from '../../../languages/pack.ts';
import type { Span } from '../../../text/span.ts';
import type { Gender } from '../../genders/genders-of.ts';
import { guessGender } from '../../genders/guess-gender.ts';
import type { Named } from '../named.ts';
import { namesByKey } from './names-by-key.ts';
import type { Narrow } from './narrow.ts';
import { officeHoldersIn } from './office-holders-in.ts';
import { type Relative, relativesIn } from './relatives-in.ts';
import { titleGender } from './title-gender.ts';

/**
 * Leaves of several people with one surname those whom the title before it fits, and whom the writer calls so.
 *
 *     Ada Velk … her husband, Karl Velk … Mrs Velk     → Ada Velk
 *     Mr Velk … his cousin Vye Velk … Ms Velk          → Vye Velk: the other is a man
 *     Kim Velk … Robin Velk … Mrs Velk                 → both: their names do not tell
 *     Will Velk … his wife, Ada … Mrs Velk             → Ada
 *     Will Velk … Mrs Velk                             → somebody else, who has no other name
 *     Ada Velk … her mother, Ida Velk … Ada … Velk     → Ida Velk: the other is Ada
 *     Otto Velk … Ada Velk … Mrs Velk … Velk           → Otto Velk: the other is Mrs Velk
 *     Gen. Otto Velk … Maj. Ada Velk … Gen. Velk       → Otto Velk: the other is a major
 *
 * @param givenNames whom a given name alone means
 * @param pack the text's language; `null`: unknown, names are read as in English
 */
export function narrowPeople(named: Named, givenNames: ReadonlyMap<string, string>, pack: LanguagePack | null): Narrow {
  const { text, mentions, formOf } = named;
  const genderOf = gendersIn(named, pack);
  const relativeBefore = relativesOf(named, pack);
  const officeHolders = officeHoldersIn(named, pack);
  const called: Called = { byGiven: new Set(), bySurname: new Set(), byTitle: new Set(), ever: new Set() };
  return {
    among: (index, bearers) => {
      const [form, mention] = [formOf[index], mentions[index]];
      if (form?.words.length !== 1 || mention === undefined || bearers[0] === form.key) return bearers;
      const gender = titleGender(text, mention, pack);
      if (gender === null) return officeHolders(mention, bearers) ?? whomSurnamesMean(bearers, called);
      const fitting = bearers.filter((key) => (genderOf.get(key) ?? gender) === gender);
      if (fitting.length > 0) return unlessGiven(fitting, called);
      return [relativeBefore(index, gender) ?? `${gender} ${form.key}`];
    },
    note: (index, owner) => {
      called.ever.add(owner);
      const [form, mention] = [formOf[index], mentions[index]];
      if (form?.words.length !== 1 || mention === undefined) return;
      const isGiven = givenNames.get(form.key) === owner;
      (isGiven ? called.byGiven : called.bySurname).add(owner);
      const gender = isGiven ? null : titleGender(text, mention, pack);
      if (gender === null) return;
      called.byTitle.add(owner);
      genderOf.set(owner, gender);
    },
  };
}

/** Who was called so far by the given name alone, by the surname, by the surname with a title, and at all. */
type Called = Readonly<Record<'byGiven' | 'bySurname' | 'byTitle' | 'ever', Set<string>>>;

/** Whom a surname without a title may mean. */
function whomSurnamesMean(bearers: readonly string[], called: Called): readonly string[] {
  return keepIfAny(unlessGiven(bearers, called), (key) => called.ever.has(key) && !called.byTitle.has(key));
}

/** Whom the writer calls by the given name alone, a surname hardly means. */
function unlessGiven(bearers: readonly string[], { byGiven, bySurname, ever }: Called): readonly string[] {
  return keepIfAny(bearers, (key) => ever.has(key) && (!byGiven.has(key) || bySurname.has(key)));
}

function keepIfAny(bearers: readonly string[], isKept: (key: string) => boolean): readonly string[] {
  const kept = bearers.filter(isKept);
  return kept.length === 0 ? bearers : kept;
}

/** Tells the key of the nearest relative of a gender before a name; worked out where it is asked for. */
function relativesOf(named: Named, pack: LanguagePack | null): (index: number, gender: Gender) => string | null {
  let relatives: readonly Relative[] | null = null;
  return (index, gender) => {
    relatives ??= pack === null ? [] : relativesIn(named, pack);
    return relatives.findLast((one) => one.index < index && one.gender === gender)?.key ?? null;
  };
}

/** What titles before somebody's names tell, or the given name; worked out where it is asked for. */
function gendersIn(
  named: Named,
  pack: LanguagePack | null,
): { get: (key: string) => Gender | null; set: (key: string, gender: Gender) => void } {
  let namesOf: ReadonlyMap<string, readonly Span[]> | null = null;
  const genders = new Map<string, Gender | null>();
  return {
    get: (key) => {
      const known = genders.get(key);
      if (known !== undefined) return known;
      namesOf ??= namesByKey(named);
      const gender = genderOfFull(named.text, namesOf.get(key) ?? [], pack);
      genders.set(key, gender);
      return gender;
    },
    set: (key, gender) => genders.set(key, gender),
  };
}

/** In other languages than English some given names tell another thing: Andrea. */
function genderOfFull(text: string, names: readonly Span[], pack: LanguagePack | null): Gender | null {
  const [first] = names;
  if (pack === null || pack.genders.size === 0 || first === undefined) return guessGender(text, names);
  const given = /^\p{L}+/u.exec(text.slice(first.start, first.end))?.[0].toLowerCase() ?? '';
  return titleGender(text, first, pack) ?? pack.givenNames.get(given) ?? guessGender(text, names);
}
