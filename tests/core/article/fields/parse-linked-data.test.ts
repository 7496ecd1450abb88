import { describe, expect, it } from 'vitest';
import { parseLinkedData } from '../../../../src/core/article/fields/parse-linked-data.ts';

const headlines = (text: string) => parseLinkedData([text]).articles.map((article) => article.headline);

it.each([
  ['an object', '{"@type":"NewsArticle","headline":"One"}', ['One']],
  ['an array', '[{"@type":"NewsArticle","headline":"One"},{"@type":"Article","headline":"Two"}]', ['One', 'Two']],
  ['a graph', '{"@graph":[{"@type":["Article","NewsArticle"],"headline":"One"}]}', ['One']],
  ['raw line breaks inside a string', '{"@type":"NewsArticle","headline":"One\ntwo"}', ['One two']],
  ['a comma too many', '{"@type":"NewsArticle","headline":"One",}', ['One']],
  ['a comment around', '<!-- {"@type":"NewsArticle","headline":"One"} -->', ['One']],
  ['no article', '{"@type":"Product","name":"One"}', []],
  ['no JSON', 'var a = 1', []],
  ['nothing', '', []],
  ['null', 'null', []],
  ['nesting without end', '['.repeat(200_000), []],
])('reads %s', (_, text, expected) => {
  expect(headlines(text)).toEqual(expected);
});

describe('authors', () => {
  const authorsOf = (author: unknown) =>
    parseLinkedData([
      JSON.stringify([
        { '@type': 'NewsArticle', author },
        { '@id': '#ada', '@type': 'Person', name: 'Ada Byron' },
      ]),
    ]).articles[0]?.authors;

  it.each([
    ['a string', 'Ada Byron', [{ name: 'Ada Byron', isPerson: null, url: null }]],
    ['people', [{ '@type': 'Person', name: 'Ada Byron' }], [{ name: 'Ada Byron', isPerson: true, url: null }]],
    ['a reference', { '@id': '#ada' }, [{ name: 'Ada Byron', isPerson: true, url: null }]],
    [
      'an organisation',
      { '@type': 'Organization', name: 'Coast Daily' },
      [{ name: 'Coast Daily', isPerson: false, url: null }],
    ],
    [
      'a given and a family name',
      { '@type': 'Person', givenName: 'Ada', familyName: 'Byron', url: '/ada' },
      [{ name: 'Ada Byron', isPerson: true, url: '/ada' }],
    ],
    ['nonsense', [1, null, { name: 3 }], []],
  ])('may be %s', (_, author, expected) => {
    expect(authorsOf(author)).toEqual(expected);
  });
});

it('names the types of all else, but not of what an article is a part of', () => {
  const text = '{"@type":"NewsArticle","isPartOf":{"@type":"Product"},"video":{"@type":"VideoObject"}}';
  expect(parseLinkedData([text]).types).toEqual(['VideoObject']);
});

it('stops at a size that no page needs', () => {
  expect(headlines(`{"@type":"NewsArticle","headline":"One","x":"${'x'.repeat(5_000_000)}"}`)).toEqual([]);
});
