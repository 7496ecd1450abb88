import { describe, expect, it } from 'vitest';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { findClauses } from '../../../../../src/core/quotes/frame/find-clauses.ts';
import { isPlainStart } from '../../../../../src/core/quotes/indirect/starts/is-plain-start.ts';
import type { ReportStart } from '../../../../../src/core/quotes/indirect/starts/report-start.ts';
import { packFor } from '../../../languages/pack-for.ts';

/** Whether a report always begins in a text: at a word behind its first verb, or with it before the last subject of its last verb. */
function isPlain(text: string, lang: string, kind: ReportStart['kind'], word: string | null): boolean {
  const pack = packFor(lang);
  const frame = buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0);
  const at = word === null ? 0 : frame.units.findIndex(({ lower }) => lower === word);
  const clauses = findClauses(frame, pack);
  const verb = word === null ? clauses.at(-1)?.verbTo : clauses[0]?.verbTo;
  const [clause] = clauses
    .filter(({ verbTo }) => verbTo === verb)
    .sort((one, other) => other.subject.from - one.subject.from);
  return clause !== undefined && isPlainStart({ units: frame.units, clause, pack }, { kind, at });
}

describe('isPlainStart', () => {
  it.each([
    ['at a conjunction', 'Ada Byron insisted that the bell was cracked.', 'that', 'that'],
    ['at one behind an aside', 'Ada Byron insisted, for example, that the bell was cracked.', 'that', 'that'],
    ['before a source', 'The bell was cracked, said Ada Byron.', 'before', null],
    ['before a source with its role', 'The bell was cracked, said the ringer, Ada Byron.', 'before', null],
  ] as const)('holds %s', (_name, text, kind, word) => {
    expect(isPlain(text, 'en', kind, word)).toBe(true);
  });

  it('does not before a source where the language closes nothing plainly', () => {
    expect(isPlain('La cloche est fendue, selon Ada Byron.', 'fr', 'before', null)).toBe(false);
  });
});
