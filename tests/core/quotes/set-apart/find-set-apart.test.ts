import { expect, it } from 'vitest';
import type { Block, BlockKind } from '../../../../src/core/article/article.ts';
import type { Mark } from '../../../../src/core/quotes/marks/mark.ts';
import { findSetApart } from '../../../../src/core/quotes/set-apart/find-set-apart.ts';

/** A block of ten letters, the letters in each pair of its marks, and the number of the block that signs it. */
type Line = {
  readonly kind?: BlockKind;
  readonly marks?: readonly (readonly [number, number])[];
  readonly by?: number;
};

const cases: readonly (readonly [name: string, lines: readonly Line[], apart: readonly string[]])[] = [
  ['all of what stands in no marks', [{ by: 1 }, {}], ['0: whole, signature 1']],
  [
    'what goes on in another paragraph',
    [{ by: 2 }, { by: 2 }, {}],
    ['0: whole, signature 2', '1: goes on, signature 2'],
  ],
  ['what somebody else signs anew', [{ by: 1 }, {}, { by: 3 }, {}], ['0: whole, signature 1', '2: whole, signature 3']],
  ['words in marks that fill it', [{ marks: [[0, 9]], by: 1 }, {}], ['0: marks, signature 1']],
  [
    'nothing that tells by itself',
    [
      {
        marks: [
          [0, 3],
          [6, 9],
        ],
        by: 1,
      },
      {},
    ],
    [],
  ],
  ['all of what has marks only within', [{ marks: [[3, 6]], by: 1 }, {}], ['0: whole, signature 1']],
  ['no point of a list without marks', [{ kind: 'list-item', by: 1 }, {}], []],
  [
    'what a colon leads to, and what goes on',
    [{ kind: 'paragraph' }, {}, {}],
    ['1: whole, colon 0', '2: goes on, colon 0'],
  ],
  ['no paragraph that a colon leads to', [{ kind: 'paragraph' }, { kind: 'paragraph' }], []],
  ['nothing behind what is signed', [{ kind: 'subhead' }, { by: 2 }, {}], ['1: whole, signature 2']],
];

it.each(cases)('finds %s', (_, lines, expected) => {
  const blocks = lines.map(({ kind = 'quote' }, at): Block => ({ kind, start: 12 * at, end: 12 * at + 10 }));
  const sources = new Map<Block, Block>();
  lines.forEach(({ by }, at) => {
    const [block, source] = [blocks[at], blocks[by ?? -1]];
    if (block && source) sources.set(block, source);
  });
  const marks = lines.map(({ marks: spans = [] }, at) =>
    spans.map(([from, to]) => markAt(12 * at + from, 12 * at + to)),
  );
  const leadsOn = (index: number): boolean => blocks[index]?.kind === 'paragraph';
  const found = [...findSetApart({ blocks, marks, sources, leadsOn })];
  expect(
    found.map(([at, { mark, source }]) => {
      const words = mark === null ? 'marks' : mark.continues ? 'goes on' : 'whole';
      return `${at}: ${words}, ${source.by} ${source.paragraph}`;
    }),
  ).toEqual(expected);
});

function markAt(start: number, end: number): Mark {
  return { start, end, inner: { start: start + 1, end: end - 1 }, depth: 0, closed: true, continues: false };
}
