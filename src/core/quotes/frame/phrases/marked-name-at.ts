import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import type { Phrase } from './phrase.ts';

/** Of a name in marks, in characters. */
const LONGEST_NAME = 40;

/**
 * The phrase that begins at a unit and that a name in marks ends: a newspaper.
 *
 *     laut | „Norhamer Post“ | ist die Brücke sicher              → „Norhamer Post“
 *     wie | das Magazin „Norham“ | berichtet                      → das Magazin „Norham“
 *     laut | Byron | „vollkommen sicher“                          → none: what Byron said
 */
export function markedNameAt(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  let to = pack.determiners.has(units[at]?.lower ?? '') ? at + 1 : at;
  if (isPublication(units[to], pack)) to++;
  const [name, next] = [units[to], units[to + 1]];
  if (name?.kind !== 'quote' || next === undefined || name.end - name.start > LONGEST_NAME) return null;
  const isOneSentence = name.sentence === units[at]?.sentence && next.sentence === name.sentence;
  return isOneSentence ? { from: at, to, kind: 'name' } : null;
}

/** "Zeitung", "Fachblatt". */
function isPublication(unit: Unit | undefined, { workWords, compoundsNouns }: LanguagePack): boolean {
  if (unit === undefined || unit.kind !== 'word') return false;
  if (workWords.has(unit.lower)) return true;
  return compoundsNouns && [...workWords].some((word) => unit.lower.endsWith(word));
}
