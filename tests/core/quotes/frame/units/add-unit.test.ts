import { describe, expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';

function sentencesOf(text: string): number {
  const { units } = buildFrame({ text, pack: ENGLISH_PACK }, { start: 0, end: text.length }, [], 0);
  return (units.at(-1)?.sentence ?? 0) + 1;
}

describe('addUnit', () => {
  it.each([
    ['a pronoun behind a short form', 'Norland sells to the U.S. He denied it'],
    ['an article behind one', 'It happened in the U.S. The town slept'],
  ])('begins a sentence with %s', (_name, text) => {
    expect(sentencesOf(text)).toBe(2);
  });

  it.each([
    ['a name behind a short form', 'He serves in the U.S. Navy'],
    ['a name like a pronoun behind an initial', 'Adm. J. He said so'],
    ['a pronoun in small letters', 'In the U.S. he is known'],
  ])('begins none with %s', (_name, text) => {
    expect(sentencesOf(text)).toBe(1);
  });
});
