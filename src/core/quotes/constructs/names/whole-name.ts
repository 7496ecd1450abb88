import { lowerBound } from '../../../text/lower-bound.ts';
import type { Span } from '../../../text/span.ts';
import type { Candidate, Place } from '../construct.ts';

/** What hangs on a role, then the comma that its bearer's name follows. */
const BEHIND_ROLE = /^(?:\s[^,.;:?!«»“”„"()\n]{1,60})?(?:\s\([^()\n]{1,24}\))?,\s$/u;
const ENDS_APPOSITION = /^\s?[,.;:?!(»”“—–]|^$|^\n/u;
const LONGEST_GAP = 90;

const TURNED: ReadonlySet<string> = new Set(['inverted', 'according', 'passive']);

/**
 * The candidate with the whole name of an actor that its words cut, or with the name alone that commas put behind its role.
 *
 *     zegt hoogleraar Liesbeth | van den Bosch         → hoogleraar Liesbeth van den Bosch
 *     dijo el gobernador | de Entre Ríos, Ada Byron,   → Ada Byron
 *     dijo el gobernador | y se fue, Ada Byron calla   → el gobernador
 */
export function wholeName(place: Place, candidate: Candidate): Candidate {
  const { pack, cast } = place;
  if (!pack.namesRoles || candidate.phrase.kind === 'pronoun') return candidate;
  const behind = nameBehindRole(place, candidate);
  if (behind !== null) return spoken(place, candidate, behind);
  const { speaker } = candidate;
  const cut = cast.named[lowerBound(cast.named, ({ end }) => end <= speaker.start)];
  const last = cast.named[lowerBound(cast.named, ({ end }) => end < speaker.end)];
  const start = cut !== undefined && cut.start < speaker.start ? cut.start : speaker.start;
  const end = last !== undefined && last.start < speaker.end ? last.end : speaker.end;
  return start === speaker.start && end === speaker.end ? candidate : spoken(place, candidate, { start, end });
}

function nameBehindRole({ text, cast }: Place, { clause, speaker }: Candidate): Span | null {
  if (clause === null || !TURNED.has(clause.order) || cast.kindOf(speaker) === 'person') return null;
  const name = cast.named[lowerBound(cast.named, ({ start }) => start <= speaker.end)];
  if (name === undefined || name.start - speaker.end > LONGEST_GAP || cast.kindOf(name) !== 'person') return null;
  const isFull = /\s/.test(text.slice(name.start, name.end));
  const isApart = ENDS_APPOSITION.test(text.slice(name.end, name.end + 2));
  return isFull && isApart && BEHIND_ROLE.test(text.slice(speaker.end, name.start)) ? name : null;
}

function spoken(place: Place, candidate: Candidate, speaker: Span): Candidate {
  const units = place.paragraphs[candidate.paragraph]?.frame.units ?? [];
  const from = lowerBound(units, ({ end }) => end <= speaker.start);
  const to = lowerBound(units, ({ start }) => start < speaker.end) - 1;
  const isNamed = to >= from && units[from]?.kind === 'word' && units[to]?.kind === 'word';
  return isNamed ? { ...candidate, speaker, phrase: { from, to, kind: 'name' } } : candidate;
}
