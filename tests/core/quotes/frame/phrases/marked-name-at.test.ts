import { describe, expect, it } from 'vitest';
import { GERMAN_PACK } from '../../../../../src/core/languages/german/german-pack.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { markedNameAt } from '../../../../../src/core/quotes/frame/phrases/marked-name-at.ts';
import type { Mark } from '../../../../../src/core/quotes/marks/mark.ts';

describe('markedNameAt', () => {
  it.each([
    ['alone', '„Norhamer Post“ ist die Brücke sicher.', '„Norhamer Post“'],
    ['behind an article', 'die „Norhamer Post“ berichtet', 'die „Norhamer Post“'],
    ['behind what it is', 'dem Fachblatt „Brücke heute“ zufolge', 'dem Fachblatt „Brücke heute“'],
    ['not where somebody says what is marked', 'Byron „vollkommen sicher“ und neu', null],
    ['not in marks that end the sentence', 'die „Post“', null],
    ['not in a long sentence', 'der „Brücke, die schon im Mai hätte fertig sein sollen“ gilt er als Held', null],
  ])('finds a name in marks %s', (_name, text, words) => {
    const { units } = buildFrame({ text, pack: GERMAN_PACK }, { start: 0, end: text.length }, marksIn(text), 0);
    const phrase = markedNameAt(units, 0, GERMAN_PACK);
    expect(phrase && text.slice(units[phrase.from]?.start, units[phrase.to]?.end)).toBe(words);
  });
});

function marksIn(text: string): Mark[] {
  return [...text.matchAll(/„[^“]*“/g)].map(({ index: start, 0: { length } }) => {
    const end = start + length;
    return { start, end, inner: { start: start + 1, end: end - 1 }, depth: 0, closed: true, continues: false };
  });
}
