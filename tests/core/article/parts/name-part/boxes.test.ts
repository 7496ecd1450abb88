import { describe } from 'vitest';
import { checkParts } from './check-parts.ts';

describe('boxes among the paragraphs', () => {
  checkParts([
    {
      what: 'a line boxed with a picture is its caption',
      page: {
        among: '<div class="image"><div><img></div><div><p class="info">The mole of Westhaven at noon</p></div></div>',
      },
      parts: ['caption: The mole of Westhaven at noon'],
    },
    {
      what: 'a short sentence boxed behind a picture is none',
      page: { among: '<img><div class="block"><p class="big">And then it was over.</p></div>' },
      parts: ['paragraph: And then it was over.'],
    },
    {
      what: 'words in marks alone in a box are set large',
      page: { among: '<div class="streamer"><p>‘No form ever held back any water’</p></div>' },
      parts: ['pull-quote: ‘No form ever held back any water’'],
    },
    {
      what: 'what a check is about, in a box called after it, is no standfirst',
      page: { before: '<div class="claim-box"><p>A film shows the second quay under water this week.</p></div>' },
      parts: ['(factbox): A film shows the second quay under water this week.'],
    },
    {
      what: 'a list in a box of its own is the text’s',
      page: { among: '<div><ul><li>The north quay is shut</li><li>The south quay is open</li></ul></div>' },
      parts: ['list-item: The north quay is shut', 'list-item: The south quay is open'],
    },
    {
      what: 'a list of links in a box is none',
      page: { among: '<div><ul><li><a href="/a">Roof found</a></li><li><a href="/b">Gates open</a></li></ul></div>' },
      parts: ['(related): Roof found', '(related): Gates open'],
    },
    {
      what: 'a list with a heading in a box is a fact box',
      page: { among: '<div><h3>The quays</h3><ul><li>The north quay is shut</li></ul></div>' },
      parts: ['(label): The quays', '(label): The north quay is shut'],
    },
    {
      what: 'a subhead in an element within its heading is one',
      page: { among: '<h3><div>Friday’s storms</div></h3>' },
      parts: ['subhead: Friday’s storms'],
    },
  ]);
});
