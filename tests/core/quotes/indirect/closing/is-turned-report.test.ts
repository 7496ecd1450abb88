import { describe, expect, it } from 'vitest';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { findClauses } from '../../../../../src/core/quotes/frame/find-clauses.ts';
import { isTurnedReport } from '../../../../../src/core/quotes/indirect/closing/is-turned-report.ts';
import { packFor } from '../../../languages/pack-for.ts';

function isTurned(lang: string, text: string): boolean {
  const pack = packFor(lang);
  const frame = buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0);
  return findClauses(frame, pack).some((clause) => isTurnedReport(frame.units, clause, 0, pack));
}

describe('isTurnedReport', () => {
  it.each([
    ['nl', 'De brug lekt al jaren, denkt Ada Byron.'],
    ['nl', 'De brug lekt al jaren, liet de stad weten.'],
    ['nl', 'De raad sluit de brug, vindt burgemeester Ada Byron (VVL).'],
    ['nl', 'De brug lekt, aldus Ada Byron in een brief aan de raad.'],
    ['de', 'Die Brücke bleibt zu, sagte Ada Byron am Montag dem Sender.'],
    ['de', 'Die Kosten steigen weiter, so der Rat in seinem Bericht.'],
  ])('%s: “%s” closes with a report', (lang, text) => {
    expect(isTurned(lang, text)).toBe(true);
  });

  it.each([
    ['the clause before is part of it', 'nl', 'Als de brug lekt, zegt Ada Byron niets.'],
    ['what is said follows', 'nl', 'Hij stond op, zei Ada Byron, want de brug lekt.'],
    ['something is done', 'nl', 'Met een zucht, geleund op de brug, vatte ze de situatie samen.'],
    ['it is no person', 'nl', 'De schilder, een stille man, zegt het zacht.'],
    ['no comma stands before', 'de', 'Am Montag sagte Ada Byron nach der Sitzung.'],
  ])('not where %s', (_name, lang, text) => {
    expect(isTurned(lang, text)).toBe(false);
  });
});
