import { expect, it } from 'vitest';
import { kindByNames } from '../../../../../../src/core/article/parts/furniture/boxes/kind-by-names.ts';

it.each([
  ['c newsletter box', 'newsletter', 'name newsletter'],
  ['user comments', 'comments', 'name user-comments'],
  ['no newsletter', null, null],
  ['newsletter layout', null, null],
  ['article body', null, null],
])('tells what is called “%s”: %s', (names, kind, evidence) => {
  const mark = kindByNames(names.split(' '));
  expect([mark?.kind ?? null, mark?.evidence ?? null]).toEqual([kind, evidence]);
});
