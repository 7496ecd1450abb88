import { expect, it } from 'vitest';
import { koreanReporters } from '../../../../../../src/core/article/fields/authors/bylines/korean-reporters.ts';

it.each([
  ['finds who is a reporter', '김하늘 기자', ['김하늘']],
  ['finds several', '김하늘 선임기자, 박바다 특파원', ['김하늘', '박바다']],
  ['finds no minister', '김하늘 장관', []],
  ['finds nobody where the word goes on', '김하늘 기자회견', []],
  ['finds nobody in another script', 'Ada Byron', []],
])('%s: %s', (_, line, names) => {
  expect(koreanReporters(line)).toEqual(names);
});
