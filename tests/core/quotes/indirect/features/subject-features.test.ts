import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../../src/core/article/article-from-text.ts';
import { subjectFeatures } from '../../../../../src/core/quotes/indirect/features/subject-features.ts';
import { reportingClauses } from '../../../../../src/core/quotes/indirect/reporting-clauses.ts';
import { readPlaces } from '../../../../../src/core/quotes/read-places.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { learnedFor } from '../../../learned-for.ts';

/** What is said of the first clause that may report: how its subject begins and ends, and who is spoken to. */
function saidOf(text: string): string[] {
  const pack = packFor('en');
  const { paragraphs } = readPlaces(articleFromText(text), pack, []);
  const [paragraph] = paragraphs;
  const [clause] = paragraph === undefined ? [] : reportingClauses(paragraph, pack, learnedFor('en').subjects);
  if (paragraph === undefined || clause === undefined) return [];
  const features = subjectFeatures({ units: paragraph.frame.units, clause, pack }).map((pieces) => pieces.join(' '));
  return features.filter((_, at) => at % 2 === 0);
}

describe('subjectFeatures', () => {
  it.each([
    ['a name', 'Ada Byron said that the bridge was safe.', ['capital', 'name', 'nobody']],
    ['a document', 'The letter said that the bridge was safe.', ['determiner', 'document', 'nobody']],
    ['a writer', 'I walked there. The engineer said that the bridge was safe.', ['determiner', 'other', 'writer']],
    ['a reader', 'The engineer said that you should walk.', ['determiner', 'other', 'reader']],
  ])('tell of %s', (_, text, [opens, noun, address]) => {
    expect(saidOf(text)).toEqual([
      `none opens ${opens} saying`,
      `none noun ${noun} saying`,
      `none address ${address} saying`,
    ]);
  });
});
