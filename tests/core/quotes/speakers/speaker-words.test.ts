import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/core/analyse.ts';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';

describe('speakerWords', () => {
  it.each([
    [
      'takes the name behind a role',
      '“Four minutes is long,” the bank’s head of tokens, Ada Byron, told reporters.',
      'the bank’s head of tokens, Ada Byron',
    ],
    ['leaves a role alone that no name follows', '“Four minutes is long,” the mayor, who was late, said.', 'the mayor'],
    ['gives way to the name before', 'Ada Byron, a member of the council, said: “Never.”', 'Ada Byron'],
  ])('%s', (_name, text, words) => {
    const [quote] = analyse(articleFromText(text)).quotes;
    const speaker = quote?.speaker ?? null;
    expect(speaker === null ? null : text.slice(speaker.start, speaker.end)).toBe(words);
  });
});
