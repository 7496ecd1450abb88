import { expect, test } from 'vitest';
import { FeatureGrid } from '../../../src/core/linear-model/feature-grid.ts';
import { scoreFeatures } from '../../../src/core/linear-model/score-features.ts';

const GRID = new FeatureGrid({ kind: ['person', 'place'], away: [0, 1, 2], isFirst: [true, false] }, [
  ['kind', 'kind'],
  ['away', 'away', 'kind', 'isFirst'],
  ['first', 'isFirst'],
]);

const MODEL = new Map([
  ['kind|place', 0.5],
  ['away|2|place|false', -1.25],
  ['first|true', 4],
]);

test('a feature is named by its beginning and the values of its columns', () => {
  expect(GRID.names({ kind: 'place', away: 2, isFirst: false })).toEqual([
    'kind|place',
    'away|2|place|false',
    'first|false',
  ]);
});

test('every row scores as its names do, also when it is met again and with another model', () => {
  const others = new Map([['kind|person', 2]]);
  for (const model of [MODEL, others, MODEL]) {
    for (const kind of ['person', 'place'] as const) {
      for (const away of [0, 1, 2]) {
        for (const isFirst of [true, false]) {
          const row = { kind, away, isFirst };
          expect(GRID.score(model, row)).toBe(scoreFeatures(model, GRID.names(row)));
        }
      }
    }
  }
});

test('a column that may hold anything is named and scored as the others are', () => {
  const grid = new FeatureGrid({ head: null, kind: ['person', 'place'] }, [
    ['kind', 'kind'],
    ['head', 'head', 'kind'],
    ['head', 'head'],
  ]);
  const model = new Map([
    ['kind|person', 0.5],
    ['head|mayor|person', -1.25],
    ['head|mayor', 4],
  ]);
  for (const [head, kind, score] of [
    ['mayor', 'person', 3.25],
    ['mayor', 'place', 4],
    ['never heard of', 'person', 0.5],
  ] as const) {
    expect(grid.names({ head, kind })).toEqual([`kind|${kind}`, `head|${head}|${kind}`, `head|${head}`]);
    expect(grid.score(model, { head, kind })).toBe(score);
  }
});

test('of ever so many values, each is told from the others, also when it is met again', () => {
  const grid = new FeatureGrid({ head: null, before: null }, [
    ['head', 'head'],
    ['pair', 'before', 'head'],
  ]);
  const model = { get: (feature: string) => feature.length };
  for (let number = 0; number < 9_000; number += 1) {
    const row = { head: 'x'.repeat(number % 97), before: `${number >> 1}` };
    expect(grid.score(model, row)).toBe(scoreFeatures(model, grid.names(row)));
  }
});

test('a value that no column foresees is no feature of another one', () => {
  expect(() => GRID.score(MODEL, { kind: 'place', away: 3, isFirst: true })).toThrow('away has no 3');
});
