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
  expect(first?.quotes.map(({ start, end, kind, speakers }) => [first.text.slice(start, end), kind, speakers])).toEqual(
    [
      ['“We won,”', 'direct', ['byron']],
      ['was glad', 'indirect', ['byron']],
    ],
  );
  expect([second?.id, second?.lang, second?.names[0]?.referent]).toEqual(['a-2', 'de', null]);
});

test('nobody is named where nobody can know, and words that are no speech are kept apart', () => {
  const [only] = parseNews('=== id: a-4 | lang: en\n<q s="?" k="mixed">“off”</q> the <n k="scare">“plan”</n>');
  expect(only?.quotes).toEqual([{ start: 0, end: 5, kind: 'mixed', speakers: [] }]);
  expect(only?.nonSpeech).toEqual([{ start: 10, end: 16 }]);
});

test('a mark that is closed by the end of another is named with its article', () => {
  expect(() => parseNews('=== id: a-5 | lang: en\n<q s="x">“[[PER#x|Ada</q>”]]')).toThrow('a-5');
});

test('a mark that is not closed is named with its article', () => {
  expect(() => parseNews('=== id: a-3 | lang: en\n[[PER#x|Ada')).toThrow('a-3');
});
