import type { LanguagePack } from '../../../../languages/pack.ts';
import { matchKnownName } from '../../../known/match-known-name.ts';
import type { Name } from '../../../name.ts';
import { isCountry } from '../../../roles/nouns/is-country.ts';
import { changeName } from '../../change-name.ts';
import { isInsidePlace } from '../../is-inside-place.ts';

/** The fewest names of a list of which one may be mistaken, and the most that are read as one. */
const FEWEST = 3;
const MOST = 30;

/**
 * Makes the one name of a list that is of another kind agree with the rest: what is listed together is of one kind.
 *
 *     Orrion Rail, Velk Ltd and Norham (place)      → organisations all
 *     Orrion Rail, Velk Ltd and Japan               → as they are: Japan is known
 *     in Norham, Orrion Rail and Velk Ltd           → as they are: where they are comes first
 *     Norham, Ada Velk and Karl Orr                 → as they are: a list of people begins behind many a place
 */
export function alignLists(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  const aligned: Name[] = [];
  let from = 0;
  names.forEach((name, index) => {
    const joint = jointBefore(text, names[index - 1], name, pack);
    if (joint === null || index - from >= MOST) from = index;
    aligned.push(name);
    if (joint !== 'and') return;
    alignOne(text, aligned, from, pack);
    from = index + 1;
  });
  return aligned;
}

/** What joins a name to the one before it; asks first how far it is, since most stand alone. */
function jointBefore(
  text: string,
  last: Name | undefined,
  { start }: Name,
  pack: LanguagePack,
): 'comma' | 'and' | null {
  if (last === undefined || start - last.end > LONGEST_JOINT) return null;
  const joint = text.slice(last.end, start);
  if (joint === ', ') return 'comma';
  return pack.coordinators.has(/^,? (\p{Ll}+) $/u.exec(joint)?.[1] ?? '') ? 'and' : null;
}

const LONGEST_JOINT = ', and '.length;

/** Aligns the last of some names, which from the given one on are a list, in place. */
function alignOne(text: string, aligned: Name[], from: number, pack: LanguagePack): void {
  const list = aligned.slice(from);
  const odd = list.length < FEWEST ? undefined : oddOf(list);
  const kind = list.find((name) => name.kind !== odd?.kind)?.kind;
  if (odd === undefined || kind === undefined || kind === 'person') return;
  const words = text.slice(odd.start, odd.end);
  if (isCountry(words) || matchKnownName(words)?.kind === odd.kind) return;
  if (odd.kind === 'place' && isInsidePlace(text, odd, pack)) return;
  aligned[from + list.indexOf(odd)] = changeName(odd, { kind, evidence: { rule: 'list', words: null } });
}

/** The only name of its kind among names of one other kind. */
function oddOf(list: readonly Name[]): Name | undefined {
  const kinds = new Set(list.map(({ kind }) => kind));
  if (kinds.size !== 2) return undefined;
  return list.find(({ kind }) => list.filter((other) => other.kind === kind).length === 1);
}
