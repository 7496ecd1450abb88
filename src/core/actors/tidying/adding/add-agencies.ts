import { once } from '../../../text/once.ts';
import type { Name } from '../../name.ts';
import { addNames } from './add-names.ts';

/** What stands in brackets behind where a report was written, and before its dash and first word: “Bonn (dpa) - Two”. */
const SIGNED = /^\p{Lu}[^\n()]{1,60} \((?<agency>\p{Ll}{2,5}(?:[-/]\p{Lu}{2,5})?)\) [-–—] (?=[“"]?\p{Lu})/gmu;

/**
 * Adds the agency that signs a report, where it writes itself small; those that write themselves large are found.
 *
 *     Bonn (dpa) - Two trains met.             → dpa, an organisation
 *     He ran (fast) - and (dpa) - wrote it.    → none: not where a line begins, no place alone before it
 *     Flour (plain) - Sieve it.                → none: no place begins the line
 */
export function addAgencies(text: string, names: readonly Name[]): readonly Name[] {
  const found: Name[] = [];
  const places = once(() => new Set(names.filter(({ kind }) => kind === 'place').map(({ start }) => start)));
  for (const { index, 0: written, groups } of text.matchAll(SIGNED)) {
    const agency = groups?.agency ?? '';
    const start = index + written.indexOf('(') + 1;
    if (/ \p{Ll}/u.test(written.slice(0, start - index - 2)) || !places().has(index)) continue;
    found.push({
      start,
      end: start + agency.length,
      kind: 'organisation',
      evidence: { rule: 'agency', words: agency },
    });
  }
  return addNames(names, found);
}
