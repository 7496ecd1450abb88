import { describe, expect, it } from 'vitest';
import { isPutToSomebody } from '../../../../../src/core/quotes/speakers/ranking/is-put-to-somebody.ts';
import { placeIn } from '../../place-in.ts';

function isPut(text: string): boolean {
  const place = placeIn(text);
  return isPutToSomebody(place);
}

describe('isPutToSomebody', () => {
  it.each([
    ['a clause that leads to the marks', 'Ada Byron was asked: “Are you well?”'],
    ['a clause that leads to them with a comma', 'When she was asked, “Are you well?” Ada Byron nodded.'],
    ['a clause behind the marks', '“You are mad,” Ada Byron was told.'],
  ])('knows by %s', (_name, text) => {
    expect(isPut(text)).toBe(true);
  });

  it.each([
    ['words that only describe', 'Ada Byron was described as “a saint”.'],
    ['who answers as well', 'Ada Byron was asked and said: “I am.”'],
    ['who is asked only later', '“It fell,” Ada Byron replied, after being told to wait.'],
    ['who is quoted', '“I am well,” Ada Byron was quoted as saying.'],
    ['what somebody stresses', 'Ada Byron stressed that the two were related: “They are.”'],
    ['who says it', '“I am well,” Ada Byron said.'],
  ])('leaves %s', (_name, text) => {
    expect(isPut(text)).toBe(false);
  });
});
