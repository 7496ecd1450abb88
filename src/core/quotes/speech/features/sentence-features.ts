import type { Place } from '../../constructs/construct.ts';
import type { Unit } from '../../frame/frame.ts';

/**
 * What else stands in the sentence of the marks, and where in the article it stands.
 *
 *     Ada Byron said the “toy” was “fun”.     → a verb of speech, other marks
 *
 * @param length of the words in the marks, in a few classes.
 */
export function sentenceFeatures(units: readonly Unit[], place: Place, length: string): string[] {
  const sentence = units[place.unit]?.sentence;
  let quotes = 0;
  let reports = 'none';
  for (let at = Math.max(0, place.unit - 40); at < Math.min(units.length, place.unit + 40); at++) {
    const unit = units[at];
    if (unit?.sentence !== sentence || at === place.unit) continue;
    if (unit?.kind === 'quote') quotes++;
    const verb = unit?.kind === 'word' ? place.pack.verbs.get(unit.lower) : undefined;
    if (verb?.force === 'saying') reports = 'saying';
    else if (verb !== undefined && reports === 'none') reports = verb.force;
  }
  const alone = units.length === 1 ? 'alone' : place.unit === 0 ? 'first' : 'inside';
  return [
    `sentence|${reports}|${length}`,
    `others|${Math.min(quotes, 3)}|${length}`,
    `alone|${alone}|${length}`,
    `headline|${place.paragraph === 0}|${length}`,
    `closed|${place.mark.closed}`,
    `continues|${place.mark.continues}`,
  ];
}
