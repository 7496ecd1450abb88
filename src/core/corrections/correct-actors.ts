import type { Actor } from '../actors/actor.ts';
import { describeForm } from '../actors/grouping/form.ts';
import type { Correction } from './correction.ts';
import { withoutAcronym } from './without-acronym.ts';

/**
 * Applies what the reader has said about actors, the older before the newer. An actor is meant if its fullest name is
 * the one that was corrected, whatever its capitals and accents.
 *
 *     nobody: Budget                → no actor "Budget"
 *     is: Norham, a place           → "Norham" is a place; "Norham City" stays what it is
 *     same: Ada Byron, Lovelace     → one actor, "Ada Byron", with the mentions of both
 */
export function correctActors(actors: readonly Actor[], corrections: readonly Correction[]): readonly Actor[] {
  return corrections.toSorted((one, other) => (one.at < other.at ? -1 : 1)).reduce(applyCorrection, actors);
}

function applyCorrection(actors: readonly Actor[], correction: Correction): readonly Actor[] {
  const [first, second] = correction.names.map(keyOf);
  switch (correction.kind) {
    case 'nobody':
      return actors.filter(({ name }) => keyOf(name) !== first);
    case 'is': {
      const { actorKind } = correction;
      return actors.map((actor) => (keyOf(actor.name) === first ? { ...actor, kind: actorKind, ...CORRECTED } : actor));
    }
    case 'same':
      return joinActors(actors, first ?? '', second ?? '');
  }
}

/** Nobody knows the gender of a person who was taken for a place. */
const CORRECTED = { gender: null, evidence: { rule: 'corrected', words: null } } as const;

function joinActors(actors: readonly Actor[], first: string, second: string): readonly Actor[] {
  const kept = actors.find(({ name }) => keyOf(name) === first);
  const joined = actors.filter((actor) => actor !== kept && [first, second].includes(keyOf(actor.name)));
  if (kept === undefined || joined.length === 0) return actors;
  const mentions = [kept, ...joined].flatMap((actor) => actor.mentions).sort((a, b) => a.start - b.start);
  const role = kept.role ?? joined.find((actor) => actor.role !== null)?.role ?? null;
  return actors
    .filter((actor) => !joined.includes(actor))
    .map((actor) => (actor === kept ? { ...kept, role, mentions } : actor));
}

function keyOf(name: string): string {
  const plain = withoutAcronym(name);
  return describeForm(plain, { start: 0, end: plain.length }).key;
}
