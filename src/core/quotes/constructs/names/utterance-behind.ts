import type { Place } from '../construct.ts';

/** Units to the noun from what stands behind the marks: "a sans doute été la première | réponse". */
const FURTHEST = 6;

/**
 * Where it is said behind the marks what they are, by the unit of the first word: an answer, a verdict.
 *
 *     «Mai più», | è stata la risposta di Ada.      → at “è”
 *     „Nie wieder“, | lautete seine Antwort.        → at “lautete”
 *     «Mai più» è il titolo di Ada.                 → none: a title
 *     «Mai più», dice la risposta di Ada.           → none: nothing says what they are
 *     «Mai più», ha detto dopo la domanda di Ada.   → none: what somebody says to it
 */
export function utteranceBehind({ paragraphs, paragraph, unit, pack }: Place): number | null {
  const units = paragraphs[paragraph]?.frame.units ?? [];
  const first = units[unit + 1]?.text === ',' ? unit + 2 : unit + 1;
  const near = units.slice(first, first + FURTHEST);
  const noun = near.findIndex(({ lower }) => pack.utterances.has(lower));
  const before = near.slice(0, Math.max(0, noun));
  const has = (words: ReadonlySet<string>): boolean => before.some(({ lower }) => words.has(lower));
  const isOneSentence = before.every(({ kind, sentence }) => kind === 'word' && sentence === near[0]?.sentence);
  const tells = (lower: string): boolean => pack.verbs.has(lower) && !pack.wordings.has(lower);
  if (!isOneSentence || before.some(({ lower }) => tells(lower))) return null;
  const goes = has(pack.auxiliaries) || has(pack.wordings);
  return goes && (has(pack.articles) || has(pack.possessives)) ? first : null;
}
