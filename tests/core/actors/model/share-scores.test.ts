import { expect, test } from 'vitest';
import { LABELS, labelOf } from '../../../../src/core/actors/model/labels.ts';
import { makeLexicon } from '../../../../src/core/actors/model/lexicon.ts';
import { readDocument } from '../../../../src/core/actors/model/read-document.ts';
import { shareScores } from '../../../../src/core/actors/model/share-scores.ts';
import { findTokens } from '../../../../src/core/text/find-tokens.ts';

const PERSON = labelOf(0, 3);
const ORGANISATION = labelOf(1, 3);

/** The label with the highest score for the first word of each line, where the first line is sure of an organisation. */
function sharedLabels(lines: readonly string[]): number[] {
  const read = readDocument(
    lines.map((line) => findTokens(line)),
    makeLexicon(1),
    { left: 0, right: 0, gap: 3 },
  );
  const stretches = read.lines.map((line, index) => {
    const scores = new Int32Array(LABELS);
    scores[ORGANISATION] = index === 0 ? 100 : 10;
    scores[PERSON] = index === 0 ? 0 : 12;
    return { line, from: 0, to: 1, scores };
  });
  shareScores(stretches);
  return stretches.map(({ scores }) => scores.indexOf(Math.max(...scores)));
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
