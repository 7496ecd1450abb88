import { expect, test } from 'vitest';
import { findNounPhrases } from '../../../../../src/core/actors/roles/find-noun-phrases.ts';
import { speechOf } from '../../../../../src/core/actors/roles/learned/speech-of.ts';
import { readLine } from '../../../../../src/core/actors/roles/read-line.ts';
import { roleWordsOf } from '../../../../../src/core/actors/roles/vocabulary/role-words-of.ts';
import { findTokens } from '../../../../../src/core/text/tokens/find-tokens.ts';
import { packFor } from '../../../languages/pack-for.ts';

test.each([
  ['en', 'The manager also said so.', 'manager', 'next'],
  ['en', '“No,” said the manager.', 'manager', 'after'],
  ['en', 'According to the manager, it rained.', 'manager', 'to'],
  ['de', '„Nein“, so der Trainer.', 'trainer', 'after'],
  ['de', 'Laut der Trainerin regnet es.', 'trainerin', 'to'],
])('in %s, “%s”: the %s stands %s', (lang, text, noun, speech) => {
  const words = roleWordsOf(packFor(lang));
  const line = readLine(findTokens(text), [], words);
  const phrases = findNounPhrases(line, words, ({ lower }) => (lower === noun ? 'sure' : null));
  expect(phrases.filter((phrase) => phrase !== null).map((phrase) => speechOf(line, phrase, words))).toEqual([speech]);
});
