import { expect, it } from 'vitest';
import { koreanReporters } from '../../../../../src/core/article/fields/authors/korean-reporters.ts';

it.each([
  ['김하늘 기자', ['김하늘']],
  ['김하늘 선임기자, 박바다 특파원', ['김하늘', '박바다']],
  ['김하늘 장관', []],
  ['김하늘 기자회견', []],
  ['Ada Byron', []],
])('%s', (line, names) => {
  expect(koreanReporters(line)).toEqual(names);
});
