import { describe, expect, it } from 'vitest';
import { packFor } from '../../../languages/pack-for.ts';
import { unitsOf } from '../units-of.ts';

function sentencesOf(lang: string, text: string): number {
  return (unitsOf(text, packFor(lang)).at(-1)?.sentence ?? 0) + 1;
}

describe('isBehindAbbreviation', () => {
  it.each([
    ['de', 'an example, printed together', 'Vereine wie z.B. Die Brücke zahlen'],
    ['de', 'an example, printed apart', 'Vereine, z. B. Die Brücke, zahlen'],
    ['de', 'others', 'Das Amt u. a. Fischer meldeten es'],
    ['de', 'a number', 'Sie kosten 3 Mio. Taler, bzw. Kronen, laut Nr. 4 der Liste'],
    ['de', 'a part of a law, and hours', 'Laut § 3 Abs. 2 Ziff. 4 sind 30 Std. Arbeit fällig'],
    ['de', 'a month behind a day', 'Bis 12. März sei das Tor zu'],
    ['de', 'an ordinal number', 'Zum 50. Geburtstag kam der 1. Vorsitzende'],
    ['de', 'an example with which a sentence begins', 'Z. B. Die Brücke zahlt'],
    ['nl', 'a title among capitals', 'VOLGENS PROF. VELK LEKT HET'],
    ['nl', 'a courtesy', 'Volgens mevr. Velk en prof. Orr lekt het'],
    ['nl', 'an example', 'Clubs als bijv. De Brug betalen'],
  ])('%s: begins no sentence behind the stop of %s', (lang, _name, text) => {
    expect(sentencesOf(lang, text)).toBe(1);
  });

  it.each([
    ['de', 'an age', 'Ada Velk ist 12. Karl Orr fehlt'],
    ['de', 'an hour', 'Das Tor schließt gegen 12. Die Wache geht'],
    ['de', 'an hour, though a time follows', 'Die Uhr schlug 12. Heute schweigt sie'],
    ['de', 'a day, where an article follows', 'Sie kam am 12. Die Wache ging'],
    ['nl', 'an age, where ordinal numbers have no stop', 'Karl Orr werd 12. Maandag zwom hij'],
    ['de', 'a year', 'So blieb es bis 2019. Vielleicht'],
    ['de', 'words left out', 'Es gab Käse, Brot usw. Karl Orr aß'],
    ['nl', 'what a firm is, in capitals', 'Het werk ging naar Velk BV. Karl Orr zwom'],
    ['nl', 'a number', 'Het was in de 12. Karl Orr zwom'],
  ])('%s: begins one behind %s', (lang, _name, text) => {
    expect(sentencesOf(lang, text)).toBe(2);
  });
});
