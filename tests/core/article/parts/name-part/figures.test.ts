import { describe } from 'vitest';
import { checkParts } from './check-parts.ts';

const CAPTAIN = 'The captain of the first ship had waited outside for six days, with forty people on board.';

describe('figures', () => {
  checkParts([
    {
      what: 'who made a picture is its credit beside the caption',
      page: { among: '<figure><div><img><i>Karl Benz</i></div><figcaption>The mole at noon</figcaption></figure>' },
      parts: ['credit: Karl Benz', 'caption: The mole at noon'],
    },
    {
      what: 'who sent it is one behind the name of who made it',
      page: {
        among: '<figure><img><p>At the quay</p><p class="photo-credit">Karl Benz</p><p>Norham Radio</p></figure>',
      },
      parts: ['caption: At the quay', 'credit: Karl Benz', 'credit: Norham Radio'],
    },
    {
      what: 'what a button under a picture says is a label',
      page: { among: '<figure><img><figcaption><p>The mole at noon</p><p>Buy now</p></figcaption></figure>' },
      parts: ['caption: The mole at noon', '(label): Buy now'],
    },
    {
      what: 'a row of pictures, each with its text, has captions',
      page: {
        among: `<div class="slides"><div><img><p>The boats at noon.</p></div><div><img><p>A crane at night.</p></div>
          <div><img><p>The mole after the storm.</p></div></div>`,
      },
      parts: ['caption: The boats at noon.', 'caption: A crane at night.', 'caption: The mole after the storm.'],
    },
    {
      what: 'what is called a caption in a paragraph is one, and what follows is a paragraph',
      page: { among: `<p><img><span class="caption">The mole at noon.</span> ${CAPTAIN}</p>` },
      parts: ['caption: The mole at noon.', `paragraph: ${CAPTAIN}`],
    },
    {
      what: 'a row of pictures with links has none',
      page: {
        among: `<div class="slides"><div><img><p><a href="/1">The boats at noon.</a></p></div>
          <div><img><p><a href="/2">A crane at night.</a></p></div><div><img><p><a href="/3">The mole.</a></p></div></div>`,
      },
      parts: ['(related): The boats at noon.', '(related): A crane at night.', '(related): The mole.'],
    },
    {
      what: 'a button’s words that enlarge the picture are no caption',
      page: { among: '<figure><div><span>Press enter or click to view image in full size</span><img></div></figure>' },
      parts: ['(label): Press enter or click to view image in full size'],
    },
    {
      what: 'a text under a picture with its credit is no standfirst, though it alone has a class',
      page: { lead: '<img><div class="bu">The quay of Westhaven on the last night of storm (Photo: Karl Benz)</div>' },
      parts: ['caption: The quay of Westhaven on the last night of storm ([Photo: Karl Benz])'],
    },
    {
      what: 'a table in a figure is one, and no captions',
      page: { among: '<figure><table><tr><th>Quay</th></tr><tr><td>North</td></tr></table></figure>' },
      parts: ['table: Quay', 'table: North'],
    },
    {
      what: 'words set large in a figure are a pull quote, and who says them a part of it',
      page: {
        among: '<figure><blockquote><p>Six nights without sleep</p><cite>Ada Byron</cite></blockquote></figure>',
      },
      parts: ['pull-quote: Six nights without sleep', 'pull-quote: Ada Byron'],
    },
    {
      what: 'who says it may stand in the caption of the figure',
      page: {
        among: '<figure><blockquote>Six nights without sleep</blockquote><figcaption>Ada Byron</figcaption></figure>',
      },
      parts: ['pull-quote: Six nights without sleep', 'pull-quote: Ada Byron'],
    },
    {
      what: 'who made a picture is its credit',
      page: { among: '<figure><img alt=""><p>At the quay</p><div class="photo-credit">Karl Benz</div></figure>' },
      parts: ['caption: At the quay', 'credit: Karl Benz'],
    },
    {
      what: 'a name and an agency beside a picture are a credit',
      page: { among: '<figure><img alt=""><span>Karl Benz/AFP</span></figure>' },
      parts: ['credit: Karl Benz/AFP'],
    },
    {
      what: 'a line of who made a picture is a credit among the paragraphs, too',
      page: { among: '<p>Foto: Karl Benz</p><p>Foto: what the storm left</p>' },
      parts: ['credit: Foto: Karl Benz', 'paragraph: Foto: what the storm left'],
    },
    {
      what: 'words that lead to a link are no caption',
      page: { among: '<figure><a href="/roof">Roof found</a><div>Read more</div></figure>' },
      parts: ['(related): Roof found', '(related): Read more'],
    },
    {
      what: 'who wrote the text is no credit, whatever its box is called',
      page: { before: '<p class="credits">Texte : Ada Byron – Photos : Karl Benz</p>' },
      parts: ['byline: Texte : Ada Byron – Photos : Karl Benz'],
    },
    {
      what: 'a date in a box about who wrote the text is one, before the text',
      page: { before: '<div class="author-box"><p>By Ada Byron</p><p>6 March 2026, 12:01</p></div>' },
      parts: ['byline: By Ada Byron', 'date: 6 March 2026, 12:01'],
    },
    {
      what: 'who wrote the text is known in a bar for sharing',
      page: { before: '<div class="share"><p>By Ada Byron</p><p>Share this</p></div>' },
      parts: ['byline: By Ada Byron', '(share): Share this'],
    },
    {
      what: 'a caption in a figure is one',
      page: { among: '<figure><img alt=""><p>Ada Byron at the quay</p></figure>' },
      parts: ['caption: Ada Byron at the quay'],
    },
  ]);
});
