import { expect, test } from 'vitest';
import { parseNews } from '../../../../src/training/parse-news.ts';
import { goldOfNews } from '../../../../src/training/quotes/gold/gold-of-news.ts';

const FILE = `=== id: a-1 | lang: en
[[PER#byron|Byron]] wins

[[PER#byron|Ada Byron]] smiled. <q s="byron" k="direct">“[[PRON#byron|I]] won,”</q> said [[PRON#byron|she]].

<q s="byron" k="direct">“Again.”</q> The crowd sang <n k="title">“Rivers”</n>.
`;

test('the speaker is the nearest mention that is not itself said', () => {
  const [first] = parseNews(FILE).map(goldOfNews);
  expect(first?.quotes[0]?.speaker?.text).toBe('she');
});

test('a quote whose speaker its paragraph does not name has no words for the speaker, and still a referent', () => {
  const [first] = parseNews(FILE).map(goldOfNews);
  expect(first?.quotes[1]).toMatchObject({ speaker: null, canonicalSpeaker: 'byron' });
  expect(first?.nonSpeech.map(({ start, end }) => first.text.slice(start, end))).toEqual(['“Rivers”']);
});

test('the label of a transcript names the speaker', () => {
  const [first] = parseNews(`=== id: a-2 | lang: en
Talk

<q s="byron" k="direct">“[[PER#byron|BYRON]]: We won.”</q>
`).map(goldOfNews);
  expect(first?.quotes[0]?.speaker?.text).toBe('BYRON');
});
