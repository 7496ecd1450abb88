import { expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import { analyseLearned } from '../learned-for.ts';

const cases = [
  {
    what: 'Danish guillemets that point inwards',
    lang: 'da',
    text: '»Vi er meget glade i dag«, siger Ada Byron.',
    quotes: ['»Vi er meget glade i dag«'],
  },
  {
    what: 'Japanese corner brackets',
    lang: 'ja',
    text: '市長は「橋は六月に再び開く予定だ」と述べた。',
    quotes: ['「橋は六月に再び開く予定だ」'],
  },
  {
    what: 'Khmer without spaces',
    lang: 'km',
    text: 'លោកស្រីនិយាយថា «ស្ពាននឹងបើកនៅខែមិថុនា»។',
    quotes: ['«ស្ពាននឹងបើកនៅខែមិថុនា»'],
  },
  { what: 'a title of one word', lang: 'da', text: 'Filmen »Solen« vises i aften.', quotes: [] },
];

it.each(cases)('by its marks alone: $what', ({ lang, text, quotes }) => {
  const { quotes: found, quotesBy } = analyseLearned(articleFromText(text, lang));
  expect(quotesBy).toBe('marks');
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(quotes);
  expect(found.flatMap(({ speakers }) => speakers)).toEqual([]);
});

it('takes no word for a name because a sentence begins with it, in a language whose words it does not know', () => {
  const text = 'Hvis det regner, bliver Stine Berg hjemme.\n\nDengang boede Stine Berg i Aarhus.';
  const { actors } = analyseLearned(articleFromText(text, 'da'));
  expect(actors.map(({ name }) => name)).toEqual(['Stine Berg', 'Aarhus']);
});
