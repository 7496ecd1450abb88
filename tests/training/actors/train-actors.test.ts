import { describe, expect, test } from 'vitest';
import { findLines } from '../../../src/core/actors/find-lines.ts';
import { findNamesByModel } from '../../../src/core/actors/model/find-names-by-model.ts';
import { parseModel } from '../../../src/core/actors/model/reading/parse-model.ts';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import { type Plan, trainActors } from '../../../src/training/actors/train-actors.ts';
import { parseNews } from '../../../src/training/parse-news.ts';

const NEWS = parseNews(
  ['Ada Byron', 'Karl Vex', 'Mia Orlo', 'Jon Pell', 'Zoe Quill']
    .map(
      (name, index) =>
        `=== id: n-${index} | lang: en\nOn Monday [[PER#a|${name}]] spoke in [[LOC#p|Paris]] for [[ORG#o|Wessex Bank]].`,
    )
    .join('\n\n'),
);

const PLAN: Plan = {
  langs: ['en'],
  seeds: [1, 2],
  epochs: 8,
  rate: 0.1,
  dropout: 0.1,
  giveUp: 0.001,
  reach: { left: 0, right: 0, gap: 3 },
  least: 1,
  copies: 1,
  copyWeight: 0.5,
};

const ENTRIES = { lists: new Map<number, number>(), clusters: new Map<number, number>() };

describe('a model trained on five sentences', () => {
  const bytes = trainActors([{ news: NEWS, weight: 1, isCopied: true }], ENTRIES, PLAN);

  test('is the same, byte for byte, when trained again', () => {
    expect(trainActors([{ news: NEWS, weight: 1, isCopied: true }], ENTRIES, PLAN)).toEqual(bytes);
  }, 60_000);

  test('finds names that it has not seen', () => {
    const model = parseModel(bytes);
    const text = 'On Monday Nell Strand spoke in Paris for Wessex Bank.';
    const names = model === null ? [] : findNamesByModel(findLines(articleFromText(text)), 'en', model);
    expect(names.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      'person Nell Strand',
      'place Paris',
      'organisation Wessex Bank',
    ]);
  });

  test('is refused when a byte is wrong, when it is cut, and when it is something else', () => {
    const damaged = bytes.slice();
    damaged[200] = (damaged[200] ?? 0) ^ 1;
    expect([damaged, bytes.slice(0, 100), new Uint8Array(0), new Uint8Array(500)].map(parseModel)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
