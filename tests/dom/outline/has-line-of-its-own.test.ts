import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { outlinePage } from '../../../src/dom/outline/outline-page.ts';

it.each([
  [
    'the kicker in a headline',
    '<h1><span class="c-kicker">Storm</span> <span class="c-title">Harbour reopens</span></h1>',
    ['Storm', 'Harbour reopens'],
  ],
  [
    'no kicker that a mark joins to the headline',
    '<h1><span class="kicker">Storm</span><i>: </i><span>Harbour reopens</span></h1>',
    ['Storm: Harbour reopens'],
  ],
  [
    'no headline that is called one',
    '<h1><span class="line">Storm</span> <span class="topline">Harbour reopens</span></h1>',
    ['Storm Harbour reopens'],
  ],
  [
    'the first kicker alone',
    '<h1><i class="kicker">Storm</i> Harbour reopens <i class="kicker">again</i></h1>',
    ['Storm', 'Harbour reopens again'],
  ],
  ['no kicker in a paragraph', '<p><b class="kicker">Storm.</b> It is over.</p>', ['Storm. It is over.']],
  [
    'what is said of a picture in a paragraph',
    '<p><img><em class="img-caption">The mole.</em> It is over.</p>',
    ['The mole.', 'It is over.'],
  ],
  [
    'the same right in an article',
    '<article><span><img><em class="img_desc">The mole.</em></span> It is over.</article>',
    ['The mole.', 'It is over.'],
  ],
  [
    'the same where a new line begins behind it',
    '<div><img><em class="img_desc">The mole.</em><br>It is over.</div>',
    ['The mole.', 'It is over.'],
  ],
  ['what is called so without a picture', '<p>It is <em class="caption">over</em> now.</p>', ['It is over now.']],
  [
    'not what is said of a picture with its credit, in what is no paragraph',
    '<div><img><span class="caption">The mole.</span> <span>Karl Benz</span></div>',
    ['The mole. Karl Benz'],
  ],
])('sets apart %s', (_, html, texts) => {
  const { document } = new JSDOM(html).window;
  expect(outlinePage(document, 'https://coast.example/').outline.blocks.map(({ text }) => text)).toEqual(texts);
});
