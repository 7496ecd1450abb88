import type { Actor } from '../../actors/actor.ts';
import type { Span } from '../../text/span.ts';
import { firstNames } from './first-names.ts';

/** Who answers in an interview: the first person that is named before it begins. */
export function guestOf(answers: ReadonlyMap<number, Span>, actors: readonly Actor[]): Span | null {
  const [first] = [...answers].filter(([paragraph]) => paragraph > 0);
  return first === undefined ? null : firstPerson(actors, first[1].start);
}

/** Where the first person is named, if that is before an offset. */
function firstPerson(actors: readonly Actor[], offset: number): Span | null {
  return firstNames(actors).find(({ end }) => end <= offset) ?? null;
}
