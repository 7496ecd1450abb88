import { expect, it } from 'vitest';
import { namedReporters } from '../../../../../../../src/core/article/fields/authors/bylines/uncased/named-reporters.ts';

it.each([
  ['finds who is a reporter', '김하늘 기자', ['김하늘']],
  ['finds several', '김하늘 선임기자, 박바다 특파원', ['김하늘', '박바다']],
  ['finds no minister', '김하늘 장관', []],
  ['finds nobody where the word goes on', '김하늘 기자회견', []],
  ['finds nobody in another script', 'Ada Byron', []],
  ['finds a Chinese reporter behind a space', '本报记者 王明', ['王明']],
  ['finds one behind a colon', '记者：王明、李华', ['王明']],
  ['finds one behind a dot', '記者・佐藤健', ['佐藤健']],
  ['finds one before a place', '記者王明／台北報導', ['王明']],
  ['finds a writer behind the word for one', '作者：王明', ['王明']],
  ['finds a Japanese one behind a stroke', '文／三浦海', ['三浦海']],
  ['finds nobody behind a longer word', '论文：港口的历史', []],
  ['finds nobody who took a picture', '本报记者 王明摄', []],
  ['finds nobody in a press conference', '市长昨天举行记者会', []],
  ['finds nobody in a sentence', '记者 从市政府获悉，港口今天重新开放', []],
])('%s: %s', (_, line, names) => {
  expect(namedReporters(line)).toEqual(names);
});
