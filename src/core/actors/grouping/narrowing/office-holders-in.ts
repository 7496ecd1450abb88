import type { LanguagePack } from '../../../languages/pack.ts';
import type { Span } from '../../../text/span.ts';
import type { Named } from '../named.ts';
import { isSameOffice } from './is-same-office.ts';
import { namesByKey } from './names-by-key.ts';
import { officeBefore } from './office-before.ts';

type Office = readonly string[];

/** Tells of several bearers of a name those whose office stands before it; `null`: it does not tell. */
export type OfficeHolders = (mention: Span, bearers: readonly string[]) => readonly string[] | null;

/**
 * Makes what tells people of one name apart by their offices, each looked up once: a long list of names has many.
 *
 *     Gen. Otto Velk … Maj. Ada Velk … Gen. | Velk |   → Otto Velk
 *
 * @param pack the text's language; `null`: unknown
 */
export function officeHoldersIn(named: Named, pack: LanguagePack | null): OfficeHolders {
  const officesOf = officesIn(named, pack);
  return (mention, bearers) => {
    if (bearers.length < 2) return null;
    const office = officeBefore(named.text, mention, pack);
    if (office.length === 0) return null;
    const holders = bearers.filter((key) => officesOf(key).some((other) => isSameOffice(office, other)));
    return holders.length > 0 ? holders : null;
  };
}

/** Tells the offices before somebody's full names, each once. */
function officesIn(named: Named, pack: LanguagePack | null): (key: string) => readonly Office[] {
  let namesOf: ReadonlyMap<string, readonly Span[]> | null = null;
  const known = new Map<string, readonly Office[]>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    namesOf ??= namesByKey(named);
    const offices = new Map<string, Office>();
    for (const name of namesOf.get(key) ?? []) {
      const office = officeBefore(named.text, name, pack);
      offices.set(office.join(' '), office);
    }
    const own = [...offices.values()];
    known.set(key, own);
    return own;
  };
}
