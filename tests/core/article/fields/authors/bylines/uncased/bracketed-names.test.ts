import { expect, it } from 'vitest';
import { bracketedNames } from '../../../../../../../src/core/article/fields/authors/bylines/uncased/bracketed-names.ts';

const FIRST = '西港在一场风暴过后于周五重新开放。';

it.each([
  ['a reporter in the first words', '海岸社西港3月6日电（记者王明）西港于周五重新开放。', '由谁支付费用。', ['王明']],
  ['several there', '海岸社西港3月6日电（记者 王明、李华）西港重新开放。', '由谁支付费用。', ['王明', '李华']],
  ['who signs the last paragraph', FIRST, '費用を誰が払うかを決める。（佐藤健）', ['佐藤健']],
  ['who signs behind it', FIRST, '【佐々木蔵之介】', []],
  ['who signs behind it, in a short name', FIRST, '【佐々木翔】', ['佐々木翔']],
  ['no agency', FIRST, '費用を誰が払うかを決める。（共同）', []],
  ['nobody in a sentence', FIRST, '由谁支付费用（四百万）。', []],
  ['nobody in other scripts', 'Westhaven (AP) — The harbour is open.', 'Nobody was hurt. (AP)', []],
] as const)('finds %s', (_, first, last, names) => {
  expect(bracketedNames(first, last)).toEqual(names);
});
