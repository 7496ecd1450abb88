import { expect, it } from 'vitest';
import { isUncasedName } from '../../../../../src/core/article/fields/authors/is-uncased-name.ts';

it.each([
  ['takes two words in Arabic for a name', 'أحمد يوسف', true],
  ['takes two words in Hebrew for one', 'דנה לוי', true],
  ['takes two words in Hindi for one', 'अनिता शर्मा', true],
  ['takes no line with figures for one', 'منذ 3 ساعات', false],
  ['takes no desk for one', 'مراسل التحرير', false],
  ['takes no single word for one', 'أحمد', false],
  ['leaves scripts with capitals to others', 'Ada Byron', false],
  ['takes two words in Thai for one', 'สมชาย ใจดี', true],
  ['takes two words in Georgian for one', 'ნინო ბერიძე', true],
  ['takes one word in Chinese for one', '王明', true],
  ['takes no paper there for one', '海岸日报', false],
  ['takes no agency there for one', '共同社', false],
  ['takes no desk of an Indian paper for one', 'নিজস্ব প্রতিবেদক', false],
  ['leaves two words in Chinese characters to others', '佐藤 花子', false],
])('%s: %s', (_, name, expected) => {
  expect(isUncasedName(name)).toBe(expected);
});
