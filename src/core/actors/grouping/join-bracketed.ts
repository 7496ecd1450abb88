import type { Form } from './form.ts';
import type { Named } from './named.ts';
import { spellsOut } from './spells-out.ts';

/**
 * What stands in brackets behind an organisation's name is another name of the same, if nobody bears it yet, and none
 * was named so before but by an acronym; so is an acronym that spells a name together with the words around it.
 *
 *     Union of Rail Workers (Azur), Harbour Army [HA]              → one organisation each
 *     Norham won. … Velk (Norham)      → two: whoever reads of Norham again knows it
 *     University of Eastern (organisation) Norham. … UEN           → one organisation
 *     Springfield (Illinois)            → two places: the rule is for organisations alone
 */
export function joinBracketed({ text, mentions, formOf }: Named, owners: Map<string, string[]>): void {
  const isFree = (form: Form) => owners.get(form.key)?.[0] === form.key && owners.get(form.key)?.length === 1;
  const named = new Set<string>();
  mentions.forEach((name, index) => {
    const [first, second] = [formOf[index], formOf[index + 1]];
    const other = mentions[index + 1];
    if (other === undefined || first === undefined || second === undefined) return;
    named.add(first.key);
    if (!/^ [([]$/.test(text.slice(name.end, other.start)) || !/^[)\]]/.test(text.charAt(other.end))) return;
    if (named.has(second.key) && /\p{Ll}/u.test(second.text)) return;
    if (isFree(second)) owners.set(second.key, owners.get(first.key) ?? [first.key]);
    else if (isFree(first)) owners.set(first.key, owners.get(second.key) ?? [second.key]);
  });
  const acronyms = new Map<string, Form>();
  for (const form of formOf) if (isFree(form) && /^\p{Lu}{3,6}$/u.test(form.text)) acronyms.set(form.text, form);
  if (acronyms.size === 0) return;
  mentions.forEach((name, index) => {
    const form = formOf[index];
    if (form === undefined || form.words.length < 2) return;
    for (const acronym of acronyms.values()) {
      if (!isFree(acronym) || !spellsOut(text, name, acronym.text)) continue;
      owners.set(acronym.key, owners.get(form.key) ?? [form.key]);
    }
  });
}
