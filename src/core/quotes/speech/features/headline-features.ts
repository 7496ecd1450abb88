import type { Place } from '../../constructs/construct.ts';
import type { Setting } from '../../describe-setting.ts';
import { classOfUnit } from '../../frame/units/class-of-unit.ts';
import { headlinePrint } from './headline-print.ts';
import type { Inside } from './inside.ts';

/**
 * Marks in a headline are speech more often than elsewhere, and a capital tells nothing where every word has one.
 *
 *     Ada Byron Calls Bridge ‘A Disgrace’    → printed as titles are
 *     BYRON BLASTS ‘JOKE’ BRIDGE             → in capitals
 */
export function headlineFeatures(place: Place, { capitals, length }: Inside, setting: Setting): string[] {
  const print = headlinePrint(place);
  if (print === null) return [];
  const units = place.paragraphs[0]?.frame.units ?? [];
  const before = classOfUnit(units[place.unit - 1], place.pack) ?? 'start';
  return [
    `head|${print}|${capitals}`,
    `head|${print}|${capitals}|${length}`,
    `head|${print}|${before}`,
    `head|${print}|${setting.follow}|${length}`,
    `head|${place.text[place.mark.start]}|${length}`,
  ];
}
