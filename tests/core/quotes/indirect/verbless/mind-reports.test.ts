import { describe, expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { findClauses } from '../../../../../src/core/quotes/frame/find-clauses.ts';
import { mindReports } from '../../../../../src/core/quotes/indirect/verbless/mind-reports.ts';

function reportsIn(text: string): string[] {
  const frame = buildFrame({ text, pack: ENGLISH_PACK }, { start: 0, end: text.length }, [], 0);
  const words = (from: number, to: number) => text.slice(frame.units[from]?.start, frame.units[to]?.end);
  return mindReports({ frame, clauses: findClauses(frame, ENGLISH_PACK) }, ENGLISH_PACK).map(
    ({ subject, verbFrom, verbTo, negated }) =>
      `${words(subject.from, subject.to)} ${words(verbFrom, verbTo)}${negated ? ' (denied)' : ''}`,
  );
}

describe('mindReports', () => {
  it.each([
    ['who is of a mind', 'Ada Byron is also confident that it is safe.', ['Ada Byron is also confident']],
    ['a contracted copula', 'They’re confident that it is safe.', ['They’re confident']],
    ['a copula that is cut short', 'He’s confident that it is safe.', ['He ’s confident']],
    ['what is denied', 'Ada Byron was not sure whether it was safe.', ['Ada Byron was not sure (denied)']],
    ['who makes something clear', 'Ada Byron made clear that it was safe.', ['Ada Byron made clear']],
    ['who makes it clear', 'Ada Byron made it clear that it was safe.', ['Ada Byron made it clear']],
    ['who stays of a mind', 'Ada Byron remains confident that it is safe.', ['Ada Byron remains confident']],
    ['who did something before', 'Ada Byron left and made clear that it was safe.', ['Ada Byron made clear']],
    ['when', 'Ada Byron made clear on Monday that it was safe.', ['Ada Byron made clear on Monday']],
    ['none where only the time follows', 'Ada Byron is clear on Monday.', []],
    ['none without a copula', 'The confident that it was safe left.', []],
    ['none that leads to no report', 'Ada Byron is confident of success.', []],
  ])('finds %s', (_name, text, reports) => {
    expect(reportsIn(text)).toEqual(reports);
  });
});
