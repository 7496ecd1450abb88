import { describe } from 'vitest';
import { checkParts } from './check-parts.ts';

const LEDE = 'After a week of storm and rising water, the first ships may leave the quays.';

describe('byline and date', () => {
  checkParts([
    {
      what: 'a line of two dates with their times',
      page: { before: '<p>Updated on: March 06, 2026 12:01 First published on: March 06, 2026 11:40</p>' },
      parts: ['date: Updated on: March 06, 2026 12:01 First published on: March 06, 2026 11:40'],
    },
    {
      what: 'a kind of text with its article, by and a name',
      page: { before: '<p>Ein Gastbeitrag von Karl Benz</p>' },
      parts: ['byline: Ein Gastbeitrag von Karl Benz'],
    },
    {
      what: 'who wrote it, in a line without a word for it',
      page: { before: '<meta name="author" content="Ada Byron"><p>Ada Byron, Reporter</p>' },
      parts: ['byline: Ada Byron, Reporter'],
    },
    {
      what: 'a heading that begins with a name is none',
      page: { before: '<meta name="author" content="Ada Byron"><h2>Ada Byron, Reporter</h2>' },
      parts: ['(label): Ada Byron, Reporter'],
    },
    {
      what: 'a text about who wrote it is none, nor their name behind the text',
      page: {
        before: `<meta name="author" content="Ada Byron">
          <div class="author-info"><p>Ada Byron has written on harbours for us since 2011, and on the boats that lie in them.</p></div>`,
        after: '<div class="author-info"><p>Ada Byron</p></div>',
      },
      parts: [
        '(author): Ada Byron has written on harbours for us since 2011, and on the boats that lie in them.',
        '(author): Ada Byron',
      ],
    },
    { what: 'By and a name', page: { before: '<p>By Ada Byron</p>' }, parts: ['byline: By Ada Byron'] },
    {
      what: 'Von and a name',
      page: { before: '<p>Von Karl Benz, Westhaven</p>' },
      parts: ['byline: Von Karl Benz, Westhaven'],
    },
    {
      what: 'a sentence that begins with By is none',
      page: { among: '<p>By Friday the harbour was full.</p>' },
      parts: ['paragraph: By Friday the harbour was full.'],
    },
    {
      what: 'how it was reported is no text',
      page: {
        before: `<meta name="author" content="Ada Byron"><header><p class="standfirst">${LEDE}</p><p>By Ada Byron</p>
          <p>Ada Byron reported from Westhaven and spoke to a dozen owners of boats there.</p></header>`,
      },
      parts: [
        `lede: ${LEDE}`,
        'byline: By Ada Byron',
        '(author): Ada Byron reported from Westhaven and spoke to a dozen owners of boats there.',
      ],
    },
    {
      what: 'a date in an element that is called a byline',
      page: { before: '<div class="byline"><p>March 6, 2026, 2:21 pm</p></div>' },
      parts: ['date: March 6, 2026, 2:21 pm'],
    },
    {
      what: 'a name with its date is more than a date',
      page: { before: '<p>By Ada Byron, 6 March 2026</p>' },
      parts: ['byline: By Ada Byron, 6 March 2026'],
    },
    {
      what: 'a date in a bar for sharing, before the text',
      page: { before: '<div class="social"><p>Posted on 6 March 2026 at 11:00</p><ul><li>Copy link</li></ul></div>' },
      parts: ['date: Posted on 6 March 2026 at 11:00', '(share): Copy link'],
    },
    {
      what: 'a date in a row with when it was changed',
      page: { before: '<div><span>March 6, 2026</span><span>Updated March 7, 2026, 9:00 p.m. ET</span></div>' },
      parts: ['date: March 6, 2026Updated March 7, 2026, 9:00 p.m. ET'],
    },
    {
      what: 'who wrote it, in a row with the date and a count',
      page: {
        before: `<meta name="author" content="Ada Byron">
          <div><span>Words <b>Ada Byron</b></span> <i>Harbours</i> <span>6 March 2026, 10:40</span> <i>Seen by 391 readers</i></div>`,
      },
      parts: ['byline: Words Ada Byron Harbours 6 March 2026, 10:40 Seen by 391 readers'],
    },
    {
      what: 'neither the date of a teaser nor who says words that are set large, among the paragraphs',
      page: {
        among: `<div><h3><a href="/roof">Roof found</a></h3><p class="date">2 March 2026</p></div>
          <div class="streamer"><h3>Nobody slept for six nights</h3><p class="author">Karl Benz</p></div>`,
      },
      parts: [
        '(related): Roof found',
        '(label): 2 March 2026',
        '(label): Nobody slept for six nights',
        '(label): Karl Benz',
      ],
    },
    {
      what: 'not what a paper says of its articles in the row of the date',
      page: {
        before:
          '<div class="article-meta"><p>This is a news report, which keeps to what happened and to who says so.</p></div>',
      },
      parts: ['(label): This is a news report, which keeps to what happened and to who says so.'],
    },
    {
      what: 'who wrote it and when, in an aside before the text',
      page: {
        before:
          '<meta name="author" content="Ada Byron"><aside><address>Ada Byron</address><p>6 March 2026, 14:00</p><p>Prefer us in searches</p></aside>',
      },
      parts: ['byline: Ada Byron', 'date: 6 March 2026, 14:00', '(factbox): Prefer us in searches'],
    },
    {
      what: 'not how long a text takes, in the row of the date',
      page: { before: '<div class="post-meta"><p>5 min read</p></div>' },
      parts: ['(notice): 5 min read'],
    },
    {
      what: 'a date in a toolbar, before the text',
      page: { before: '<div class="toolbar"><time>Published on 6 March 2026 at 11:00</time><p>Read aloud</p></div>' },
      parts: ['date: Published on 6 March 2026 at 11:00', '(navigation): Read aloud'],
    },
    {
      what: 'how long ago, in an element for the time',
      page: { before: '<div><time datetime="2026-03-06T12:01:00Z">3 hours ago</time></div>' },
      parts: ['date: 3 hours ago'],
    },
    {
      what: 'a reporter behind a label, as in Korean',
      page: { before: '<ul><li>기자명 김하늘 기자</li></ul>' },
      parts: ['byline: 기자명 김하늘 기자'],
    },
    {
      what: 'who led an interview',
      page: { before: '<div>Das Interview führte Ada Byron</div>' },
      parts: ['byline: Das Interview führte Ada Byron'],
    },
    {
      what: 'a date alone',
      page: { before: '<div>March 6, 2026, 2:21 pm</div>' },
      parts: ['date: March 6, 2026, 2:21 pm'],
    },
  ]);
});
