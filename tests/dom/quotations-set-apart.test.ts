import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/dom/read-article.ts';
import { analyseLearned } from '../core/learned-for.ts';

const SAID = 'We cannot keep a boat that nobody is allowed to board, and there is no money for another one.';
const ROWS = 'I shall row if I have to, as my father did before the bridge was built.';
const NAME = 'Marta Lindqvist, head of the harbour board';
const OTHER = 'Peter Hall, fisherman';

type Case = { readonly what: string; readonly among: string; readonly said: readonly (readonly [string, string])[] };

const byMarta = [[SAID, 'Marta Lindqvist']] as const;
const inMarks = [[`“${SAID}”`, 'Marta Lindqvist']] as const;
const inTurn = [
  [`“${SAID}”`, 'Marta Lindqvist'],
  [`“${ROWS}”`, 'Peter Hall'],
] as const;

const cases: readonly Case[] = [
  {
    what: 'signed by <cite>, in no marks',
    among: `<blockquote><p>${SAID}</p><cite>${NAME}</cite></blockquote>`,
    said: byMarta,
  },
  {
    what: 'signed by <cite>, in marks',
    among: `<blockquote><p>“${SAID}”</p><cite>${NAME}</cite></blockquote>`,
    said: inMarks,
  },
  {
    what: 'signed in a footer, behind a dash',
    among: `<blockquote><p>“${SAID}”</p><footer>— ${NAME}</footer></blockquote>`,
    said: inMarks,
  },
  {
    what: 'signed by a line of its own',
    among: `<blockquote><p>${SAID}</p><p>${NAME}</p></blockquote>`,
    said: byMarta,
  },
  {
    what: 'signed behind a break',
    among: `<blockquote><p>“${SAID}”<br>${NAME}</p></blockquote>`,
    said: inMarks,
  },
  {
    what: 'signed by the paragraph behind it',
    among: `<blockquote><p>“${SAID}”</p></blockquote><p><em>${NAME}</em></p>`,
    said: inMarks,
  },
  {
    what: 'of several paragraphs',
    among: `<blockquote><p>${SAID}</p><p>${ROWS}</p><p>${NAME}</p></blockquote>`,
    said: [
      [SAID, 'Marta Lindqvist'],
      [ROWS, 'Marta Lindqvist'],
    ],
  },
  {
    what: 'a pull quote under which its figure names somebody',
    among: `<figure><blockquote><p>${SAID}</p></blockquote><figcaption>${NAME}</figcaption></figure>`,
    said: byMarta,
  },
  {
    what: 'a pull quote whose box names somebody',
    among: `<aside class="pull-quote"><p>“${SAID}”</p><p>${NAME}</p></aside>`,
    said: inMarks,
  },
  {
    what: 'a pull quote whose box has a <cite>',
    among: `<aside class="pull-quote"><p>“${SAID}”</p><cite>${NAME}</cite></aside>`,
    said: inMarks,
  },
  {
    what: 'one after the other, each with its line',
    among: [
      [SAID, NAME],
      [ROWS, OTHER],
    ]
      .map(([said, name]) => `<blockquote><p>“${said}”</p><p>${name}</p></blockquote>`)
      .join(''),
    said: inTurn,
  },
  {
    what: 'the points of a list, each with its line',
    among: `<ul><li><p>“${SAID}”</p><p>${NAME}</p></li><li><p>“${ROWS}”</p><p>${OTHER}</p></li></ul>`,
    said: inTurn,
  },
  {
    what: 'the points of a list, signed beside the marks',
    among: `<ul><li>“${SAID}” ${NAME}</li><li>“${ROWS}” ${OTHER}</li></ul>`,
    said: inTurn,
  },
  {
    what: 'a name and a colon above it',
    among: `<p>${NAME}:</p><blockquote><p>${SAID}</p></blockquote>`,
    said: byMarta,
  },
  {
    what: 'what somebody wrote, a colon and several paragraphs',
    among: `<p>In a letter to the islanders, Marta Lindqvist wrote:</p><blockquote><p>${SAID}</p><p>${ROWS}</p></blockquote>`,
    said: [
      [SAID, 'Marta Lindqvist'],
      [ROWS, 'Marta Lindqvist'],
    ],
  },
  {
    what: 'what its speaker repeats of somebody, in marks within it',
    among: `<blockquote><p>He said, “Jump!” and I jumped, and nobody laughed about it.</p><cite>${NAME}</cite></blockquote>`,
    said: [
      ['He said, “Jump!” and I jumped, and nobody laughed about it.', 'Marta Lindqvist'],
      ['“Jump!”', 'nobody'],
    ],
  },
  {
    what: 'none: nobody is named beside it',
    among: `<blockquote><p>${SAID}</p></blockquote><p>Marta Lindqvist left the hall early.</p>`,
    said: [],
  },
  {
    what: 'none: a pull quote that names nobody',
    among: `<aside class="pull-quote"><p>“${SAID}”</p></aside>`,
    said: [],
  },
  {
    what: 'none: what no words lead to',
    among: `<p>The rules of the harbour since last spring:</p><blockquote><p>${SAID}</p></blockquote>`,
    said: [],
  },
];

describe('a quotation set apart in a page', () => {
  it.each(cases)('$what', ({ among, said }) => {
    const article = readArticle(new JSDOM(pageWith(among)).window.document, 'https://news.example/ferry');
    const { quotes, actors } = analyseLearned(article);
    const found = quotes
      .filter(({ kind }) => kind !== 'indirect')
      .map(({ start, end, actor }) => [
        article.text.slice(start, end),
        actors.find(({ id }) => id === actor)?.name ?? 'nobody',
      ]);
    expect(found).toEqual(said);
  });
});

function pageWith(among: string): string {
  return `<html lang="en"><head><title>Island ferry stops</title><meta property="og:type" content="article"></head><body><article>
    <h1>Island ferry stops</h1>
    <p>The ferry between the town and the outer islands will stop running at the end of December after 140 years of service.</p>
    <p>About three hundred islanders came to the hall in the evening, where the tables had been put aside for the meeting.</p>
    ${among}
    <p>A small sum was kept for a winter boat, which would carry the post and the sick twice a week if the sea allows it.</p>
    <p>The meeting in the school on Friday is open to everybody, and there will be soup, bread and time enough for questions.</p>
    </article></body></html>`;
}
