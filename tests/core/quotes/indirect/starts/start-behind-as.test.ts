import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../../src/core/article/article-from-text.ts';
import { reportingClauses } from '../../../../../src/core/quotes/indirect/reporting-clauses.ts';
import { startBehindAs } from '../../../../../src/core/quotes/indirect/starts/start-behind-as.ts';
import { readPlaces } from '../../../../../src/core/quotes/read-places.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { learnedFor } from '../../../learned-for.ts';

/** The words at which the reports of all clauses may begin. */
function startsIn(text: string): string[] {
  const pack = packFor('en');
  const { paragraphs } = readPlaces(articleFromText(text), pack, []);
  return paragraphs.flatMap((paragraph) =>
    reportingClauses(paragraph, pack, learnedFor('en').subjects).flatMap((clause) =>
      startBehindAs(paragraph.frame.units, clause, pack).map(({ at }) => paragraph.frame.units[at]?.text ?? ''),
    ),
  );
}

describe('startBehindAs', () => {
  it.each([
    ['behind the comma', 'As Ada Byron noted, the bridge is safe.', ['the']],
    ['behind those who are told', 'As Ada Byron told the town on Monday, the bridge is safe.', ['the']],
    ['behind a coordinator', 'But as Ada Byron noted, it is safe.', ['it']],
  ])('begins %s', (_name, text, starts) => {
    expect(startsIn(text)).toEqual(starts);
  });

  it.each([
    ['without “as”', 'Ada Byron noted, on the bridge, that it was safe.'],
    ['behind what it tells of', 'The bridge is safe, as Ada Byron noted, and it is open.'],
    ['before marks', 'As Ada Byron noted, “The bridge is safe.”'],
    ['without a comma', 'As Ada Byron noted the bridge is safe.'],
  ])('begins nowhere %s', (_name, text) => {
    expect(startsIn(text)).toEqual([]);
  });
});
