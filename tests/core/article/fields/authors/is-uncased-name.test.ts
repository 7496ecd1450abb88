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
  ['leaves scripts without spaces to others', '佐藤 花子', false],
])('%s: %s', (_, name, expected) => {
  expect(isUncasedName(name)).toBe(expected);
});
