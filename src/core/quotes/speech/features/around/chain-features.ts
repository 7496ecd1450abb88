import type { Place } from '../../../constructs/construct.ts';
import { classOfUnit } from '../../../frame/units/class-of-unit.ts';

const REACH = 4;

/**
 * What stands between the marks and those next to them in the sentence, by classes of words.
 *
 *     called it “a toy” and “a trap”   → back: coordinator
 */
export function chainFeatures(place: Place, length: string): string[] {
  return [`chain|${wordsTo(place, -1)}|${length}`, `chain-on|${wordsTo(place, 1)}|${length}`];
}

function wordsTo({ paragraphs, paragraph, unit, pack }: Place, step: 1 | -1): string {
  const units = paragraphs[paragraph]?.frame.units ?? [];
  const seen: string[] = [];
  for (let away = 1; away <= REACH; away++) {
    const next = units[unit + step * away];
    if (next === undefined || (step === -1 && next.sentence !== units[unit]?.sentence)) return 'none';
    if (next.kind === 'quote') return seen.join(' ');
    seen.push(classOfUnit(next, pack) ?? '');
  }
  return 'far';
}
