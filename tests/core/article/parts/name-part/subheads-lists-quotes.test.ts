import { describe, expect, it } from 'vitest';
import { composeHtml } from '../../compose-html.ts';
import { checkParts } from './check-parts.ts';

const LEDE = 'After a week of storm and rising water, the first ships may leave the quays.';

const CAPTAIN = 'The captain of the first ship had waited outside for six days, with forty people on board.';

describe('subheads, lists, quotes', () => {
  checkParts([
    {
      what: 'a short question in bold',
      page: { among: '<p><b>Who pays for the quays?</b></p>' },
      parts: ['subhead: Who pays for the quays?'],
    },
    {
      what: 'a short line whose own style is bold',
      page: {
        among: '<p><span style="font-weight: bold">What broke</span></p><p style="font-weight:700">Who pays</p>',
      },
      parts: ['subhead: What broke', 'subhead: Who pays'],
    },
    {
      what: 'not one that begins with who asks it',
      page: { among: '<p><b>Coast: Who pays for the quays?</b></p>' },
      parts: ['paragraph: Coast: Who pays for the quays?'],
    },
    {
      what: 'a short line behind the mark of a section',
      page: { among: '<p>◇ What broke</p>' },
      parts: ['subhead: ◇ What broke'],
    },
    {
      what: 'a short line in bold and in marks, though a paragraph says it too',
      page: {
        among: `<p><b>“Nobody slept”</b></p><p>“Nobody slept”, said the captain, who had waited outside for six days.</p>`,
      },
      parts: [
        'subhead: “Nobody slept”',
        'paragraph: “Nobody slept”, said the captain, who had waited outside for six days.',
      ],
    },
    {
      what: 'a quotation set apart, with who says it',
      page: { among: `<blockquote><p>${CAPTAIN}</p><cite>Ada Byron</cite></blockquote>` },
      parts: [`quote: ${CAPTAIN}`, 'quote: Ada Byron'],
    },
    {
      what: 'the same where that stands in a caption of the quotation',
      page: { among: `<blockquote><p>${CAPTAIN}</p><figcaption><p>Ada Byron</p></figcaption></blockquote>` },
      parts: [`quote: ${CAPTAIN}`, 'quote: Ada Byron'],
    },
    {
      what: 'who says a quotation, in its footer',
      page: { among: `<blockquote><p>${CAPTAIN}</p><footer>— Ada Byron</footer></blockquote>` },
      parts: [`quote: ${CAPTAIN}`, 'quote: — Ada Byron'],
    },
    {
      what: 'who says what is called a pull quote',
      page: { among: '<div class="pull-quote"><p>We leave, whatever comes</p><cite>Ada Byron</cite></div>' },
      parts: ['pull-quote: We leave, whatever comes', 'pull-quote: Ada Byron'],
    },
    {
      what: 'not who says a pull quote',
      page: {
        among: `<p>${CAPTAIN} Nobody slept for six long nights at sea.</p><blockquote><p>Nobody slept for six long nights at sea</p><cite>Ada Byron</cite></blockquote>`,
      },
      parts: [
        `paragraph: ${CAPTAIN} Nobody slept for six long nights at sea.`,
        '(repeat): Nobody slept for six long nights at sea',
        '(label): Ada Byron',
      ],
    },
    {
      what: 'who says what is called a pull quote, where its element is for quotations',
      page: {
        among: '<blockquote class="pull-quote"><p>Nobody slept for six nights</p><cite>Ada Byron</cite></blockquote>',
      },
      parts: ['pull-quote: Nobody slept for six nights', 'pull-quote: Ada Byron'],
    },
    {
      what: 'a short question of another class',
      page: { among: '<p class="crosshead">Who pays for the roof?</p>' },
      parts: ['subhead: Who pays for the roof?'],
    },
    {
      what: 'a short question in bold and in marks',
      page: { among: '<p><b>“Who pays for the roof?”</b></p>' },
      parts: ['subhead: “Who pays for the roof?”'],
    },
    { what: 'a heading', page: { among: '<h2>The storm</h2>' }, parts: ['subhead: The storm'] },
    {
      what: 'a heading wrapped in a box',
      page: { among: '<div><h2>The storm</h2></div>' },
      parts: ['subhead: The storm'],
    },
    { what: 'a short line in bold', page: { among: '<p><b>The storm</b></p>' }, parts: ['subhead: The storm'] },
    {
      what: 'a short line of another class',
      page: { among: '<p class="crosshead">The storm</p>' },
      parts: ['subhead: The storm'],
    },
    {
      what: 'a heading over the text, with a picture between',
      page: { lead: '<h2>1. North quay</h2><figure><img alt=""><figcaption>The quay</figcaption></figure>' },
      parts: ['subhead: 1. North quay', 'caption: The quay'],
    },
    {
      what: 'a heading after the text heads a box',
      page: { after: '<h3>From our archive</h3>' },
      parts: ['(end-matter): From our archive'],
    },
    {
      what: 'the points of a list',
      page: { among: '<ul><li>The north quay opens on Friday.</li></ul>' },
      parts: ['list-item: The north quay opens on Friday.'],
    },
    {
      what: 'a list of links, though a word before each is none',
      page: { among: '<ul><li>Storm: <a href="/a">Harbour closed for many days</a></li></ul>' },
      parts: ['(related): Storm: Harbour closed for many days'],
    },
    {
      what: 'a quotation set apart',
      page: { among: '<blockquote>We waited a week for this day.</blockquote>' },
      parts: ['quote: We waited a week for this day.'],
    },
  ]);
});

it('knows the subheads of parts that can be closed', () => {
  const closed = ['Who pays?', 'What broke?'].map(
    (what) => `<details open><summary>${what}</summary><p>${LEDE}</p><p>${CAPTAIN}</p></details>`,
  );
  const { blocks, text } = composeHtml(
    `<title>Harbour</title><body><h1>Harbour</h1><div>${closed.join('')}</div>`,
  ).article;
  const subheads = blocks.filter(({ kind }) => kind === 'subhead');
  expect(subheads.map(({ start, end }) => text.slice(start, end))).toEqual(['Who pays?', 'What broke?']);
});
