import { expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import { joinQuotedWords } from '../../../src/core/quotes/join-quoted-words.ts';
import type { Quote } from '../../../src/core/quotes/quote.ts';
import { analyseLearned } from '../learned-for.ts';

function groupsIn(text: string): readonly (readonly [kind: string, group: number])[] {
  return analyseLearned(articleFromText(text)).quotes.map(({ kind, group }) => [kind, group]);
}

it('makes one utterance of a report and the words in marks within it', () => {
  const found = groupsIn(
    'Marta Lindqvist said that the old bell was “cracked from lip to crown” and would not ring again.',
  );
  expect(new Set(found.map(([kind]) => kind))).toEqual(new Set(['indirect', 'mixed']));
  expect(new Set(found.map(([, group]) => group)).size).toBe(1);
});

it('keeps apart what stands in two sentences', () => {
  const found = groupsIn(
    'Marta Lindqvist said that the old bell would never ring again.\n\n“It is cracked from lip to crown,” she said.',
  );
  expect(found.map(([kind]) => kind)).toEqual(['indirect', 'direct']);
  expect(new Set(found.map(([, group]) => group)).size).toBe(2);
});

it('keeps apart words in marks of somebody else within the report', () => {
  const found = groupsIn(
    'Marta Lindqvist said that the bell was old and that its founder, Idris Okonkwo, had called it “the best of all my bells” himself.',
  );
  expect(new Set(found.map(([, group]) => group)).size).toBe(new Set(found.map(([kind]) => kind)).size);
});

const evidence = { construct: 'reported-clause', verb: null, resolvedBy: null, confidence: 'likely' } as const;
const unnamed = { speakers: [], speaker: { start: 0, end: 3 }, actor: null, cue: null, evidence };

it.each([
  ['one actor', { actor: 'a' }, { actor: 'a', speaker: { start: 4, end: 7 } }, 1],
  ['one unknown speaker', {}, {}, 1],
  ['two actors', { actor: 'a' }, { actor: 'b' }, 2],
  ['two unknown speakers', {}, { speaker: { start: 4, end: 7 } }, 2],
  ['words that go on behind the report', {}, { end: 60 }, 2],
])('makes of %s as many utterances as speak', (_name, one, other, size) => {
  const quotes = [
    { ...unnamed, kind: 'indirect', start: 10, end: 50, group: 0, ...one },
    { ...unnamed, kind: 'mixed', start: 20, end: 30, group: 1, ...other },
  ] as const satisfies readonly Quote[];
  expect(new Set(joinQuotedWords(quotes).map(({ group }) => group)).size).toBe(size);
});

it('makes one of very many reports that hold words of one utterance, in linear time', () => {
  const quotes = Array.from({ length: 30_000 }, (_, at): Quote[] => [
    { ...unnamed, kind: 'indirect', start: 10 * at, end: 10 * at + 9, group: at + 1 },
    { ...unnamed, kind: 'mixed', start: 10 * at + 2, end: 10 * at + 5, group: 0 },
  ]).flat();
  expect(new Set(joinQuotedWords(quotes).map(({ group }) => group)).size).toBe(1);
});
