import type { LanguagePack } from '../../../../languages/pack.ts';
import type { ActorKind } from '../../../actor.ts';
import { describeForm } from '../../../grouping/form.ts';
import type { Name } from '../../../name.ts';
import { changeName } from '../../change-name.ts';
import { changeNames } from '../../change-names.ts';
import { isCalledPlace } from '../../is-called-place.ts';
import { isInsidePlace } from '../../is-inside-place.ts';

/** A result of sport: "2-1", "88–93", "3:0"; not "19:30" nor "2019-20". */
const RESULT = /(?<![\p{L}\p{N}:–-])(?:\d{1,3}[-–]\d{1,3}|\d{1,2}:\d)(?![\p{L}\p{N}:–-])/u;

/**
 * Makes the places and organisations of one name agree: an article seldom means both, but where it is about sport.
 *
 *     on Skerrow … reach Skerrow … Skerrow voted (organisation)   → places all: twice against once
 *     in Skerrow … Skerrow voted (organisation)                   → places both: what something is in is one
 *     the island of Skerrow … Skerrow voted (organisations)       → places all
 *     slipped in Zurich … Zurich lost 3% (organisation)           → as they are: a known city, and an insurer
 *     Skerrow girl found (organisation) … SKERROW, Ont. —         → places both: where it was written
 *     in Norham … Norham (organisation) won 2-1                   → as they are: its team
 */
export function alignPlaces(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  const kinds = chooseKinds(text, names, pack);
  if (kinds.size === 0 || RESULT.test(text)) return names;
  return changeNames(names, (name) => {
    const { key } = describeForm(text, name);
    const kind = name.kind === 'person' ? undefined : kinds.get(key);
    return kind === undefined || kind === name.kind
      ? name
      : changeName(name, { kind, evidence: { rule: 'majority', words: text.slice(name.start, name.end) } });
  });
}

/** What was found to be of each kind under one name; whether it is called an island or the like. */
type Count = {
  readonly places: Name[];
  organisations: number;
  isCalled: boolean;
  readonly known: ActorKind | null;
};

/** The kind of each name that was taken for both or is called a place, by its key, where it is clear which it is. */
function chooseKinds(text: string, names: readonly Name[], pack: LanguagePack): ReadonlyMap<string, ActorKind> {
  const counts = new Map<string, Count>();
  for (const name of names) {
    if (name.kind === 'person') continue;
    const { key, kind: known } = describeForm(text, name);
    const count = counts.get(key) ?? { places: [], organisations: 0, isCalled: false, known };
    counts.set(key, count);
    count.isCalled ||= isCalledPlace(text, name, pack);
    if (name.kind === 'organisation') count.organisations += 1;
    else count.places.push(name);
  }
  const kinds = new Map<string, ActorKind>();
  for (const [key, count] of counts) {
    const kind = chooseKind(count, (place) => isInsidePlace(text, place, pack) || isDateline(text, place));
    if (kind !== null) kinds.set(key, kind);
  }
  return kinds;
}

/** Whether a line begins with a place in CAPITALS and a comma, a dash or a bracket: where it was written. */
function isDateline(text: string, { start, end }: Name): boolean {
  if (start > 0 && text.charAt(start - 1) !== '\n') return false;
  const written = text.slice(start, end);
  return written === written.toUpperCase() && /^(?:,| [-–—(])/.test(text.slice(end, end + 2));
}

function chooseKind(
  { places, organisations, isCalled, known }: Count,
  isEntered: (place: Name) => boolean,
): ActorKind | null {
  if (isCalled && known !== 'organisation') return 'place';
  if (places.length === 0 || organisations === 0) return null;
  if (places.length === organisations) return known === null && places.some(isEntered) ? 'place' : null;
  const kind = places.length > organisations ? 'place' : 'organisation';
  return known === null || known === kind ? kind : null;
}
