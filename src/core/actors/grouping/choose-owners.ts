import { WORDS } from '../known-names.ts';
import type { Form } from './form.ts';
import type { Named } from './named.ts';
import type { Narrow } from './narrow-by-gender.ts';

/** A name follows its title within so many letters: "Secretary of State John Kerry". */
const TITLE_REACH = 14;

/** A title follows its holder within so many letters: "Ada Byron, a Norham Labour MP". */
const APPOSITION_REACH = 16;

/**
 * Chooses for each of some names of one kind, in text order, the actor whom it names there: of several who bear the
 * name the one named last before it, else the first named after it. Who was named but once does not take the name over
 * from somebody who was named oftener.
 *
 *     Bill Orr … Ann Orr … Orr            → Ann Orr
 *     Bill Orr … Orr … his wife Ann Orr … Orr   → Bill Orr
 */
export function chooseOwners(
  named: Named,
  owners: ReadonlyMap<string, string[]>,
  isTitle: (form: Form) => boolean,
  narrow: Narrow,
): string[] {
  const { mentions, formOf } = named;
  const uses = new Map<string, number>();
  const lastSeen = new Map<string, number>();
  const firstSeen = findFirstUses(formOf, owners);
  const titles = new Set(formOf.filter(isTitle));
  const fullTitles = findFullTitles(titles);
  let holder: Form | null = null;
  const chosen: string[] = [];
  formOf.forEach((form, index) => {
    const candidates = titles.has(form) ? [holderOf(form, index)] : narrow(index, owners.get(form.key) ?? [form.key]);
    let owner = candidates[0] ?? form.key;
    for (const candidate of candidates) if (rank(candidate) > rank(owner)) owner = candidate;
    if (usesOf(owner) === 1) owner = mostNamed(owner, candidates);
    lastSeen.set(owner, index);
    uses.set(owner, usesOf(owner) + 1);
    chosen.push(owner);
    if (!titles.has(form) && !WORDS.nationality.has(form.text)) holder = form;
  });
  return chosen;

  /** Who bears a bare title: the one whose name stands beside it, who bears it elsewhere, or who was named last. */
  function holderOf(form: Form, index: number): string {
    const beside = holderBeside(named, index);
    if (beside !== null) return owners.get(beside.key)?.[0] ?? beside.key;
    const key = form.words.length > 1 ? form.key : (fullTitles.get(form.key) ?? (holder ?? form).key);
    return owners.get(key)?.[0] ?? key;
  }

  function usesOf(owner: string): number {
    return uses.get(owner) ?? 0;
  }

  /** The first of those who were named oftenest so far. */
  function mostNamed(owner: string, candidates: readonly string[]): string {
    return candidates.reduce((most, candidate) => (usesOf(candidate) > usesOf(most) ? candidate : most), owner);
  }

  function rank(owner: string): number {
    return lastSeen.get(owner) ?? -(firstSeen.get(owner) ?? mentions.length) - 1;
  }
}

/** Whose name stands beside a title: "Secretary Orr", "Ada Byron, a Norham MP". */
function holderBeside({ text, mentions, formOf }: Named, index: number): Form | null {
  const [before, title, next] = [mentions[index - 1], mentions[index], mentions[index + 1]];
  if (title === undefined) return null;
  if (next !== undefined && next.start - title.end < TITLE_REACH) {
    if (!/[,.;\n]/.test(text.slice(title.end, next.start))) return formOf[index + 1] ?? null;
  }
  if (before === undefined || title.start - before.end > APPOSITION_REACH) return null;
  return /^,[^\n]*$/.test(text.slice(before.end, title.start)) ? (formOf[index - 1] ?? null) : null;
}

/** The key of a title of several words, by its last word: "sheriff" → "norham sheriff". */
function findFullTitles(titles: ReadonlySet<Form>): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  for (const { words, key } of titles) if (words.length > 1) full.set(words.at(-1) ?? '', key);
  return full;
}

/** Where each actor is named first by a name that only it bears. */
function findFirstUses(formOf: readonly Form[], owners: ReadonlyMap<string, string[]>): Map<string, number> {
  const first = new Map<string, number>();
  formOf.forEach(({ key }, index) => {
    const own = owners.get(key) ?? [];
    const only = own.length === 1 ? own[0] : undefined;
    if (only !== undefined && !first.has(only)) first.set(only, index);
  });
  return first;
}
