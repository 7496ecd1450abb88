import { describe, expect, it } from 'vitest';
import { isNewcomers } from '../../../../../src/core/quotes/speakers/ranking/is-newcomers.ts';
import { placeIn } from '../../place-in.ts';

function isLastNewcomers(text: string): boolean {
  const place = placeIn(text, 'en', -1);
  return isNewcomers(place);
}

describe('isNewcomers', () => {
  it.each([
    ['somebody named says something', '“No,” said Frost.\n\nAda Byron says it is loud.\n\n“Yes.”'],
    ['somebody does so whose office stands first', '“No,” said Frost.\n\nThe head, Ada Byron, says so.\n\n“Yes.”'],
    ['somebody does so behind an apposition', '“No,” said Frost.\n\nAda Byron, 34, hopes it is loud.\n\n“Yes.”'],
  ])('is so where %s', (_name, text) => {
    expect(isLastNewcomers(text)).toBe(true);
  });

  it.each([
    ['nobody says anything', '“No,” said Frost.\n\nThe bridge is closed.\n\n“Yes.”'],
    ['nobody is named', '“No,” said Frost.\n\nHe said it was loud.\n\n“Yes.”'],
    ['it is denied', '“No,” said Frost.\n\nAda Byron did not say so.\n\n“Yes.”'],
    ['the paragraph has marks', 'Ada Byron said it was “loud”.\n\n“Yes.”'],
    ['the speech is no paragraph of its own', '“No,” said Frost.\n\nAda Byron said so.\n\n“Yes,” he said.'],
  ])('is not so where %s', (_name, text) => {
    expect(isLastNewcomers(text)).toBe(false);
  });
});
