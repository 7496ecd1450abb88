import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/core/quotes/marks/mark.ts';
import { splitAtIncises } from '../../../../src/core/quotes/marks/split-at-incises.ts';

const incise = /, (?=dit-il|confie (?:M\. )?\p{Lu})/u;

function piecesOf(text: string): string[] {
  const mark: Mark = {
    start: 0,
    end: text.length,
    inner: { start: 1, end: text.length - 1 },
    depth: 0,
    closed: true,
    continues: false,
  };
  return splitAtIncises(text, mark, incise).map(({ start, end }) => text.slice(start, end));
}

const cases: readonly (readonly [name: string, text: string, pieces: readonly string[]])[] = [
  ['nothing to split', '«La nuit, on entend tout.»', ['«La nuit, on entend tout.»']],
  ['a report between commas', '«La nuit, dit-il, on entend tout.»', ['«La nuit', 'on entend tout.»']],
  ['a report that a stop ends', '«On entend tout, dit-il. La nuit surtout.»', ['«On entend tout', 'La nuit surtout.»']],
  [
    'a report with a title that a point shortens',
    '«On entend tout, confie M. Ada, la nuit.»',
    ['«On entend tout', 'la nuit.»'],
  ],
  ['a report that a colon ends', '«On a peur, dit-il : il vente.»', ['«On a peur', 'il vente.»']],
  ['a report with a name in apposition', '«La nuit, confie Ada, Comtesse, on dort.»', ['«La nuit', 'on dort.»']],
];

it('parts a mark at very many reports', () => {
  expect(piecesOf(`«${'La nuit, dit-il. '.repeat(20_000)}»`)).toHaveLength(20_000);
});

it('leaves out what an apposition says of the speaker', () => {
  const text = '«La nuit, confie Ada, femme de marin. Tout.»';
  const mark = {
    start: 0,
    end: text.length,
    inner: { start: 1, end: text.length - 1 },
    depth: 0,
    closed: true,
    continues: false,
  };
  const pieces = splitAtIncises(text, mark, incise, (words) => words.startsWith(' femme'));
  expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['«La nuit', 'Tout.»']);
});

describe('splitAtIncises', () => {
  it.each(cases)('parts %s', (_name, text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });
});
