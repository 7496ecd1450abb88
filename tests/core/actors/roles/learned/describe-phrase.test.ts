import { expect, test } from 'vitest';
import { findNounPhrases } from '../../../../../src/core/actors/roles/find-noun-phrases.ts';
import { describePhrase } from '../../../../../src/core/actors/roles/learned/describe-phrase.ts';
import { readLine } from '../../../../../src/core/actors/roles/read-line.ts';
import { roleWordsOf } from '../../../../../src/core/actors/roles/vocabulary/role-words-of.ts';
import { findTokens } from '../../../../../src/core/text/tokens/find-tokens.ts';
import { packFor } from '../../../languages/pack-for.ts';

test.each([
  ['„Nein“, sagte der Trainer.', 'saying'],
  ['„Nein“, so der Trainer.', 'saying'],
  ['Heute ist so der Trainer.', 'adverb'],
  ['Mit dem Trainer kam Regen.', 'preposition'],
  ['Der Trainer ging.', 'edge'],
])('tells what stands before a phrase: %s', (text, before) => {
  const words = roleWordsOf(packFor('de'));
  const line = readLine(findTokens(text), [], words);
  const phrases = findNounPhrases(line, words, ({ lower }) => (lower === 'trainer' ? 'sure' : null));
  const described = phrases
    .filter((phrase) => phrase !== null)
    .map((phrase) => describePhrase(line, phrase, 'no', words, null));
  expect(described.map((asked) => asked.before)).toEqual([before]);
});
