import { expect, test } from 'vitest';
import { readDocument } from '../../../../../src/core/actors/model/document/read-document.ts';
import { LABELS, labelOf } from '../../../../../src/core/actors/model/labels.ts';
import { makeLexicon } from '../../../../../src/core/actors/model/lexicon/lexicon.ts';
import { shareScores } from '../../../../../src/core/actors/model/scoring/share-scores.ts';
import { findTokens } from '../../../../../src/core/text/tokens/find-tokens.ts';

const PERSON = labelOf(0, 3);
const ORGANISATION = labelOf(1, 3);

/** The label with the highest score for the first word of each line, where the first line is sure of an organisation. */
function sharedLabels(lines: readonly string[]): number[] {
  const read = readDocument(
    lines.map((line) => findTokens(line)),
    'en',
    makeLexicon(1),
    { left: 0, right: 0, gap: 3 },
  );
  const scores = new Int32Array(read.lines.length * LABELS);
  const stretches = read.lines.map((line, number) => {
    const row = number * LABELS;
    scores[row + ORGANISATION] = number === 0 ? 100 : 10;
    scores[row + PERSON] = number === 0 ? 0 : 12;
    return { line, number, from: 0, to: 1, row };
  });
  shareScores(stretches, scores);
  return stretches.map(({ row }) => {
    const own = scores.slice(row, row + LABELS);
    return own.indexOf(Math.max(...own));
  });
}

test('a clear use of a word tells for the others', () => {
  expect(sharedLabels(['Velk hired her', 'Velk fell'])).toEqual([ORGANISATION, ORGANISATION]);
});

test('another word stays as it is', () => {
  expect(sharedLabels(['Velk hired her', 'Orr fell'])).toEqual([ORGANISATION, PERSON]);
});

test('where all is in capitals a word says nothing of itself elsewhere', () => {
  expect(sharedLabels(['Velk hired her', 'VELK FELL TODAY'])).toEqual([ORGANISATION, PERSON]);
});
