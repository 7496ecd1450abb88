import { describe, expect, it } from 'vitest';
import { topicAfter } from '../../../../../src/core/quotes/constructs/names/topic-after.ts';
import { proposedBy } from '../proposed-by.ts';

describe('topicAfter', () => {
  it.each([
    ['takes whom the next sentence is about', 'it', '«Pendeva già.» Clara Byron guarda il campanile.', ['Clara Byron']],
    ['finds the next sentence behind a stop', 'es', '«Basta ya». Clara Byron mira la torre.', ['Clara Byron']],
    ['leaves the own sentence to others', 'it', '«Pendeva già», Clara Byron guarda il campanile.', []],
    ['takes nobody in English', 'en', '“It leaned already.” Clara Byron looks at the tower.', []],
  ])('%s', (_name, lang, text, speakers) => {
    expect(proposedBy(topicAfter, text, lang)).toEqual(speakers);
  });
});
