import { expect, test } from 'vitest';
import { findCandidates } from '../../../../../src/core/actors/model/document/find-candidates.ts';
import { vocabularyOf } from '../../../../../src/core/actors/model/document/vocabulary.ts';
import { makeLexicon } from '../../../../../src/core/actors/model/lexicon/lexicon.ts';
import { findTokens } from '../../../../../src/core/text/tokens/find-tokens.ts';

const ENGLISH = { left: 0, right: 0, gap: 3 };
const EUROPEAN = { left: 3, right: 3, gap: 4 };

const CASES = [
  ['capitals and small words between them', ENGLISH, 'she left the Bank of Norham today', 'Bank of Norham'],
  [
    'what an institution goes on with',
    EUROPEAN,
    'on : Conseil national des transports publics urbains , qui',
    'on Conseil national des transports publics urbains',
  ],
  [
    'where an institution begins',
    EUROPEAN,
    'hier , la cour administrative d’appel de Norham',
    'cour administrative d’ appel de Norham',
  ],
  [
    'no more than three words otherwise',
    EUROPEAN,
    'hier la longue route qui va vers Norham avec ses grands arbres verts',
    'qui va vers Norham avec ses grands',
  ],
] as const;

test.each(CASES)('%s', (_title, reach, text, expected) => {
  const vocabulary = vocabularyOf(makeLexicon(1), 'en');
  const words = findTokens(text).map((token) => vocabulary.word(token.text));
  const candidates = findCandidates(words, reach);
  const found = words.filter((_word, index) => candidates[index] === 1);
  expect(
    found
      .map((word) => word.text)
      .filter((word) => word !== ':')
      .join(' '),
  ).toBe(expected);
});
