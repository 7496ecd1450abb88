import { expect, it } from 'vitest';
import { composeHtml, STORY } from '../../compose-html.ts';

type Page = { what: string; headings: string; og?: string; title?: string; data?: string; headline: string };

const CASES: readonly Page[] = [
  {
    what: 'a declared headline without the marks of its type and letters',
    headings: '<h1>The Mole sinks &amp; nobody’s hurt</h1>',
    og: 'The Mole sinks &amp;amp; nobody&amp;rsquo;s hurt',
    data: '<i>The Mole</i> sinks &amp; nobody&rsquo;s hurt',
    headline: 'The Mole sinks & nobody’s hurt',
  },
  {
    what: 'what is shown in any element and the window’s title tells behind the site’s name and a colon',
    headings: '<font><b>Harbour reopens after the long storm</b></font>',
    title: 'Coast Record: Harbour reopens after the long storm',
    headline: 'Harbour reopens after the long storm',
  },
  {
    what: 'what is shown in a smaller heading and told before the outlet’s name',
    headings: '<h3>Harbour reopens after the long storm</h3>',
    og: 'Harbour reopens after the long storm - The Coast Daily',
    title: 'Harbour reopens after the long storm - The Coast Daily',
    headline: 'Harbour reopens after the long storm',
  },
  {
    what: 'a headline whole, where its own quotation mark ends the attribute that holds it',
    headings: '<h1>The harbour that nobody leaves</h1>',
    og: 'Pilots say "never" to the harbour',
    data: 'Pilots say "never" to the harbour',
    headline: 'Pilots say "never" to the harbour',
  },
  {
    what: 'the name that the publisher declares, where readers are shown another',
    headings: '<h1>“At last!”: harbour opens after eleven days</h1>',
    og: 'Harbour reopens after the long storm',
    title: '“At last!”: harbour opens after eleven days | Coast Daily',
    headline: 'Harbour reopens after the long storm',
  },
  {
    what: 'the declared name that the shown heading has too, where two are declared',
    headings: '<h1>Harbour reopens after the long storm</h1>',
    og: 'Storm over: the harbour is open, what that means for you',
    title: 'Storm over: the harbour is open, what that means for you',
    data: 'Harbour reopens after the long storm',
    headline: 'Harbour reopens after the long storm',
  },
  {
    what: 'what the structured data declares, where all differ',
    headings: '<h1>“At last!”: harbour opens after eleven days</h1>',
    og: 'Storm over: the harbour is open again',
    data: 'Harbour reopens after the long storm',
    headline: 'Harbour reopens after the long storm',
  },
  {
    what: 'the shown heading, where a network is told but a teaser',
    headings: '<h1>Harbour reopens after the long storm</h1>',
    og: 'You will never guess what they found',
    title: 'Harbour reopens after the long storm | Coast Daily',
    headline: 'Harbour reopens after the long storm',
  },
  {
    what: 'the shown heading whole, of which the declared one is cut off with dots',
    headings: '<h1>Harbour reopens after the long storm</h1>',
    og: 'Harbour reopens after…',
    headline: 'Harbour reopens after the long storm',
  },
  {
    what: 'what most sources give, where each differs a little',
    headings: '<h1>Joburg’s harbour reopens</h1>',
    og: 'Harbour of Johannesburg reopens',
    title: 'Harbour of Johannesburg reopens',
    data: 'Harbour of Johannesburg reopens',
    headline: 'Harbour of Johannesburg reopens',
  },
  {
    what: 'the head’s spelling, if the heading holds the kicker without a mark',
    headings: '<h2><span>Storm in the north</span> <span>Harbour reopens at last</span></h2>',
    og: 'Storm in the north: Harbour reopens at last',
    headline: 'Storm in the north: Harbour reopens at last',
  },
  {
    what: 'no kicker, if the head does not know it',
    headings: '<h2><span>Opinion</span> <span>Harbour reopens at last</span></h2>',
    og: 'Harbour reopens at last',
    title: 'Storm news: ships may leave',
    headline: 'Harbour reopens at last',
  },
  {
    what: 'what heading and head share behind different kickers',
    headings: '<h1><span>Storm in the north</span> - <span>“We may leave at last”</span></h1>',
    og: 'Westhaven: “We may leave at last”',
    headline: '“We may leave at last”',
  },
  {
    what: 'the whole heading, where what stands before the colon is a clause and no kicker',
    headings: '<h1>Joburg has failed its own harbour: there is a way out</h1>',
    og: 'Johannesburg has failed its harbour: there is a way out',
    data: 'Joburg has failed its own harbour: there is a way out',
    headline: 'Joburg has failed its own harbour: there is a way out',
  },
  {
    what: 'no heading in a trace of the way here',
    headings: '<div class="crumb"><h1>Westhaven harbour: all news</h1></div><h2>Harbour reopens at last</h2>',
    og: 'Harbour reopens at last',
    headline: 'Harbour reopens at last',
  },
  {
    what: 'the shown heading whole, of which a network has but the beginning',
    headings: '<h1>Harbour reopens at last after the long storm</h1>',
    og: 'Harbour reopens at last',
    title: 'Harbour reopens at last after the long storm',
    headline: 'Harbour reopens at last after the long storm',
  },
];

it.each(CASES)('$what', ({ headings, og = '', title = '', data, headline }) => {
  const json = data === undefined ? '' : JSON.stringify({ '@type': 'NewsArticle', headline: data });
  const html = `<title>${title}</title><meta property="og:title" content="${og}">
    <script type="application/ld+json">${json}</script>
    <body><article>${headings}<div>${STORY}</div></article></body>`;
  expect(composeHtml(html).article.headline).toBe(headline);
});

it.each([
  [
    'another element that says it',
    '<div class="title">Harbour reopens at last</div>',
    'headline: Harbour reopens at last',
  ],
  [
    'an element in which an outlet’s name stands before it in the head',
    '<div><b>Ships leave the harbour at last</b></div>',
    'headline: Ships leave the harbour at last',
  ],
  ['a heading of the third rank', '<h3>Harbour reopens at last</h3>', 'headline: Harbour reopens at last'],
  ['no trace of the way here', '<div class="crumbs">Harbour reopens at last</div>', null],
])('finds where the headline is shown, if no heading shows it: %s', (_, shown, expected) => {
  const html = `<title>The Gazette - Ships leave the harbour at last</title>
    <meta property="og:title" content="Harbour reopens at last">
    <body><article>${shown}<div>${STORY}</div></article></body>`;
  const { blocks, text } = composeHtml(html).article;
  const block = blocks.find(({ kind }) => kind === 'headline');
  expect(block ? `headline: ${text.slice(block.start, block.end)}` : null).toBe(expected);
});

it('leaves the shown heading in its place in the text, and takes it out where it stands again', () => {
  const shown = '“At last!”: harbour opens after eleven days';
  const html = `<meta property="og:title" content="Harbour reopens after the long storm">
    <body><article><h1>${shown}</h1><div>${STORY}<h2>${shown}</h2>${STORY}</div></article></body>`;
  const { headline, text, blocks } = composeHtml(html).article;
  expect(headline).toBe('Harbour reopens after the long storm');
  expect(blocks[0]).toMatchObject({ kind: 'headline', start: 0, end: shown.length });
  expect(text.split(shown)).toHaveLength(2);
});
