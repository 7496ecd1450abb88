import { expect, it } from 'vitest';
import type { Block, BlockKind } from '../../../../src/core/article/article.ts';
import { findSources } from '../../../../src/core/quotes/set-apart/find-sources.ts';

type Line = readonly [kind: BlockKind, words: string, saysWho?: true];

const SIGNED = 'Ada Byron, baker';
const THIRTEEN = Array.from({ length: 13 }, (_, at): Line => ['quote', `Loaf ${at} rises.`]);

const cases: readonly (readonly [name: string, lines: readonly Line[], sources: readonly string[]])[] = [
  [
    'a line below, for all above it',
    [
      ['quote', 'We bake.'],
      ['quote', 'At three.'],
      ['quote', SIGNED],
    ],
    ['0 by 2', '1 by 2'],
  ],
  [
    'a line that the page calls so, whatever it says',
    [
      ['quote', 'We bake.'],
      ['quote', 'a guest', true],
    ],
    ['0 by 1'],
  ],
  [
    'none for what another line signs',
    [
      ['quote', 'Yes.'],
      ['quote', SIGNED],
      ['quote', 'No.'],
      ['quote', SIGNED],
    ],
    ['0 by 1', '2 by 3'],
  ],
  [
    'none beyond what ends no sentence',
    [
      ['quote', 'From the till'],
      ['quote', 'We bake.'],
      ['quote', SIGNED],
    ],
    ['1 by 2'],
  ],
  [
    'none for a point above the last',
    [
      ['list-item', 'Yes.'],
      ['list-item', 'No.'],
      ['list-item', SIGNED],
    ],
    ['1 by 2'],
  ],
  [
    'none for what stands above a quotation',
    [
      ['paragraph', 'It was late.'],
      ['quote', 'Yes.'],
      ['quote', SIGNED],
    ],
    ['1 by 2'],
  ],
  [
    'none in a heading',
    [
      ['quote', 'We bake.'],
      ['subhead', SIGNED],
    ],
    [],
  ],
  [
    'none where lines of names follow each other',
    [
      ['list-item', SIGNED],
      ['list-item', SIGNED],
    ],
    [],
  ],
  ['what stands behind the marks', [['quote', `“We bake.” ${SIGNED}`]], ['0 by 0']],
  [
    'none below what is signed behind its marks',
    [
      ['quote', `“We bake.” ${SIGNED}`],
      ['quote', SIGNED],
    ],
    ['0 by 0'],
  ],
  ['none behind the marks of a paragraph', [['paragraph', `“We bake.” ${SIGNED}`]], []],
  [
    'none for what is too far above',
    [...THIRTEEN, ['quote', SIGNED]],
    THIRTEEN.slice(1).map((_, at) => `${at + 1} by 13`),
  ],
];

it.each(cases)('finds %s', (_, lines, sources) => {
  const text = lines.map(([, words]) => words).join('\n\n');
  let start = 0;
  const blocks = lines.map(([kind, words, saysWho]): Block => {
    const block = { kind, start, end: start + words.length, ...(saysWho ? { saysWho } : null) };
    start = block.end + 2;
    return block;
  });
  const nameEnds = new Set([...text.matchAll(/Ada Byron/g)].map(({ index }) => index + 'Ada Byron'.length));
  const found = [...findSources(text, blocks, nameEnds)];
  expect(found.map(([said, by]) => `${blocks.indexOf(said)} by ${blocks.indexOf(by)}`).sort(inOrder)).toEqual(sources);
});

function inOrder(one: string, other: string): number {
  return Number.parseInt(one, 10) - Number.parseInt(other, 10);
}
