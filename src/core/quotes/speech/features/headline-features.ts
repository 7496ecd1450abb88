import type { Place } from '../../constructs/construct.ts';
import { classOf, type Setting } from '../../describe-setting.ts';
import type { Unit } from '../../frame/frame.ts';
import type { Inside } from './inside.ts';

/** Words that tell how a headline is printed. */
const LOOK = 40;

/**
 * Marks in a headline are speech more often than elsewhere, and a capital tells nothing where every word has one.
 *
 *     Ada Byron Calls Bridge ‘A Disgrace’    → printed as titles are
 *     BYRON BLASTS ‘JOKE’ BRIDGE             → in capitals
 */
export function headlineFeatures(place: Place, { capitals, length }: Inside, setting: Setting): string[] {
  if (place.paragraph > 0) return [];
  const units = place.paragraphs[0]?.frame.units ?? [];
  const print = printOf(units.slice(0, LOOK));
  const before = classOf(units[place.unit - 1], place.pack) ?? 'start';
  return [
    `head|${print}|${capitals}`,
    `head|${print}|${capitals}|${length}`,
    `head|${print}|${before}`,
    `head|${print}|${setting.follow}|${length}`,
    `head|${place.text[place.mark.start]}|${length}`,
  ];
}

function printOf(units: readonly Unit[]): 'upper' | 'titled' | 'plain' {
  if (units.every(({ text }) => text === text.toUpperCase())) return 'upper';
  const long = units.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.filter(({ capital }) => capital).length > 0.6 * long.length ? 'titled' : 'plain';
}
