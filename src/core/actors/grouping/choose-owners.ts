import { WORDS } from '../known/known-words.ts';
import type { Form } from './form.ts';
import type { Named } from './named.ts';
import type { Narrow } from './narrowing/narrow.ts';
import { Uses } from './uses.ts';

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
  const { formOf } = named;
  const titles = new Set(formOf.filter(isTitle));
  const holderOf = holdersIn(named, owners, titles);
  const uses = new Uses(findFirstUses(formOf, owners));
  let last: Form | null = null;
  return formOf.map((form, index) => {
    const isBare = titles.has(form);
    const candidates = isBare ? [holderOf(form, index, last)] : narrow.among(index, owners.get(form.key) ?? [form.key]);
    const owner = uses.choose(candidates) ?? form.key;
    uses.add(owner, index);
    if (!isBare) narrow.note(index, owner);
    if (!isBare && !WORDS.nationality.has(form.text)) last = form;
    return owner;
  });
}

/**
 * Makes what tells who bears a bare title: the one whose name stands beside it, who bears it elsewhere, or who was named
 * last.
 */
function holdersIn(
  named: Named,
  owners: ReadonlyMap<string, string[]>,
  titles: ReadonlySet<Form>,
): (title: Form, index: number, last: Form | null) => string {
  const fullTitles = findFullTitles(titles);
  return (title, index, last) => {
    const elsewhere = title.words.length > 1 ? title : (fullTitles.get(title.key) ?? last ?? title);
    const { key } = holderBeside(named, index) ?? elsewhere;
    return owners.get(key)?.[0] ?? key;
  };
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

/** Titles of several words, by the last of them: "sheriff" → "norham sheriff". */
function findFullTitles(titles: ReadonlySet<Form>): ReadonlyMap<string, Form> {
  const full = new Map<string, Form>();
  for (const title of titles) if (title.words.length > 1) full.set(title.words.at(-1) ?? '', title);
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
