import { expect, test } from 'vitest';
import { parseNews } from '../../src/training/parse-news.ts';

const FILE = `=== id: a-1 | lang: en | topic: sport
[[PER#byron|Byron]] wins

<q s="byron" k="direct">“We won,”</q> said [[ROLE#byron|the [[ORG#norham|Norham]] captain]]. [[PRON#byron|She]] <i s="byron">was glad</i>.

=== id: a-2 | lang: de
[[MISC|Tour]] endet
`;

test('reads articles, takes the marks out and says where they stood', () => {
  const [first, second] = parseNews(FILE);
  expect(first?.text).toBe('Byron wins\n\n“We won,” said the Norham captain. She was glad.');
  expect(first?.names.map(({ start, end, type, referent }) => [first.text.slice(start, end), type, referent])).toEqual([
    ['Byron', 'PER', 'byron'],
    ['Norham', 'ORG', 'norham'],
  ]);
  expect(first?.roles.map(({ start, end, type }) => [first.text.slice(start, end), type])).toEqual([
    ['the Norham captain', 'ROLE'],
    ['She', 'PRON'],
  ]);
  expect([second?.id, second?.lang, second?.names[0]?.referent]).toEqual(['a-2', 'de', null]);
});

test('a mark that is not closed is named with its article', () => {
  expect(() => parseNews('=== id: a-3 | lang: en\n[[PER#x|Ada')).toThrow('a-3');
});
