import type { Unit } from '../../frame.ts';
import type { Phrase } from '../phrase.ts';
import { POSSESSIVE } from './possessive.ts';

/** Whether the last word is a name or a noun. */
export function kindOfPhrase(units: readonly Unit[], from: number, to: number): Phrase['kind'] {
  for (let index = to; index >= from; index--) {
    const unit = units[index];
    if (unit === undefined || unit.kind !== 'word' || POSSESSIVE.test(unit.text)) continue;
    return unit.capital ? 'name' : 'noun';
  }
  return 'noun';
}
