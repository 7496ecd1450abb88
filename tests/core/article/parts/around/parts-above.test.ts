import { expect, it } from 'vitest';
import { composeHtml, STORY } from '../../compose-html.ts';
import { partsIn } from '../parts-in.ts';

it.each([
  {
    what: 'the line over the headline is its kicker',
    above: '<p class="kicker">Storm</p>',
    parts: ['kicker: Storm'],
  },
  {
    what: 'date and name may stand over the headline',
    above: '<p>By Ada Byron</p><p class="date">6 March 2026</p>',
    parts: ['byline: By Ada Byron', 'date: 6 March 2026'],
  },
  {
    what: 'a day without its year is a date there, too, if it has a time',
    above: '<p class="date">6 марта, 12:01</p>',
    parts: ['date: 6 марта, 12:01'],
  },
  {
    what: 'also in other figures',
    above: '<p class="date">تاریخ انتشار: ۱۵ اسفند ۱۴۰۴ - ۱۲:۰۱</p>',
    parts: ['date: تاریخ انتشار: ۱۵ اسفند ۱۴۰۴ - ۱۲:۰۱'],
  },
  {
    what: 'what is called a date and has none is not the article’s',
    above: '<p class="post-meta">Science</p>',
    parts: [],
  },
  {
    what: 'the picture that the article opens with has its caption',
    above: '<figure><img alt=""><figcaption>Ships at the north quay</figcaption></figure>',
    parts: ['caption: Ships at the north quay'],
  },
  {
    what: 'a link to the section and a line without a name for what it is are not the article’s',
    above: '<a href="/harbour">Harbour</a><p>Free for all readers</p>',
    parts: [],
  },
])('$what', ({ above, parts }) => {
  expect(partsIn({ above })).toEqual(parts);
});

it.each([
  {
    what: 'in the headline’s box',
    page: '<header><div class="kicker">Storm</div><div><h1>Harbour reopens</h1></div></header>',
    kinds: ['kicker', 'headline'],
  },
  {
    what: 'where a smaller heading right over the headline is a kicker',
    page: '<header><h4>Storm</h4><h1>Harbour reopens</h1></header>',
    kinds: ['kicker', 'headline'],
  },
  {
    what: 'where one that leads to its section is none',
    page: '<header><h4><a href="/storm">Storm</a></h4><h1>Harbour reopens</h1></header>',
    kinds: ['headline'],
  },
  {
    what: 'not right in the page',
    page: '<p class="date">6 March 2026</p><h1>Harbour reopens</h1>',
    kinds: ['headline'],
  },
  {
    what: 'not outside of that box',
    page: '<p class="date">6 March 2026</p><div><p>Free</p><h1>Harbour reopens</h1></div>',
    kinds: ['headline'],
  },
])('without an <article>, parts stand above the headline $what', ({ page, kinds }) => {
  const { blocks } = composeHtml(`<title>Harbour reopens</title><body>${page}<div>${STORY}</div></body>`).article;
  expect(blocks.map(({ kind }) => kind).filter((kind) => kind !== 'paragraph')).toEqual(kinds);
});
