import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../../src/core/article/article-from-text.ts';
import { aroundFeatures } from '../../../../../src/core/quotes/indirect/features/around-features.ts';
import { reportingClauses } from '../../../../../src/core/quotes/indirect/reporting-clauses.ts';
import { readPlaces } from '../../../../../src/core/quotes/read-places.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { learnedFor } from '../../../learned-for.ts';

/** What stands around the first clause that may report. */
function around(text: string): string[] {
  const pack = packFor('en');
  const { paragraphs } = readPlaces(articleFromText(text), pack, []);
  const [paragraph] = paragraphs;
  const [clause] = paragraph === undefined ? [] : reportingClauses(paragraph, pack, learnedFor('en').subjects);
  if (paragraph === undefined || clause === undefined) return [];
  return aroundFeatures({ units: paragraph.frame.units, clause, pack }).map((pieces) => pieces.join(' '));
}

describe('aroundFeatures', () => {
  it.each([
    ['the word before the clause', 'If Ada Byron asked for a bridge, we built it.', 'none word if saying'],
    ['nothing before it', 'Ada Byron asked for a bridge.', 'none word start saying'],
    ['the words behind its verb', 'Ada Byron asked for a bridge.', 'none ask behind preposition determiner'],
    ['marks behind its verb', 'Ada Byron asked for a “safe” bridge.', 'none marks after ask'],
    ['marks before it', 'Of the “safe” bridge Ada Byron said nothing.', 'none marks before say'],
    ['no marks in its sentence', 'Ada Byron asked for a bridge. It is “safe” now.', 'none marks nowhere ask'],
  ])('tell of %s', (_, text, feature) => {
    expect(around(text)).toContain(feature);
  });
});
