import { describe, expect, it } from 'vitest';
import { indexPassages } from '../../../../src/core/anchors/searched-text/index-passages.ts';

const SENTENCE = 'The lock keeper counted nine barges before the fog came down.';
const TEXT = `${SENTENCE} Nobody else was there. ${SENTENCE} And then it was night.`;

describe('passages of a text', () => {
  const find = indexPassages(TEXT);
  const cases: readonly { what: string; passage: string; most: number; found: readonly number[] }[] = [
    { what: 'a long one that stands twice', passage: SENTENCE, most: 2, found: [0, TEXT.lastIndexOf(SENTENCE)] },
    { what: 'no more than are asked for', passage: SENTENCE, most: 1, found: [0] },
    { what: 'a short one', passage: 'the fog', most: 9, found: [TEXT.indexOf('the fog'), TEXT.lastIndexOf('the fog')] },
    { what: 'one that ends with the text', passage: TEXT.slice(-40), most: 2, found: [TEXT.length - 40] },
    { what: 'one that goes on otherwise', passage: `${SENTENCE} And nobody`, most: 2, found: [] },
    { what: 'one that would begin before the text', passage: `Up. ${SENTENCE}`, most: 2, found: [] },
  ];

  it.each(cases)('$what', ({ passage, most, found }) => expect(find(passage, most)).toEqual(found));

  it('are found at whatever offset they stand', () => {
    for (let start = 0; start + 40 <= SENTENCE.length; start++) {
      const passage = TEXT.slice(start, start + 40);
      expect(find(passage, 9)).toEqual([start, start + TEXT.lastIndexOf(SENTENCE)]);
    }
  });

  it('are found in a text of one letter, too', () => {
    expect(indexPassages('a'.repeat(5000))('a'.repeat(40), 3)).toEqual([0, 1, 2]);
  });
});
