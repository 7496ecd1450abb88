import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { selectedSpan } from '../../src/dom/selected-span.ts';
import { visibleText } from '../../src/dom/visible-text.ts';

const { document } = new JSDOM(
  '<main><h1>Rain</h1><p id="one">It rained <b>all</b> day.</p>\n<p id="two">Then <i>it</i> stopped.</p><script>1</script></main>',
).window;
const text = visibleText(document);
const node = (selector: string) => document.querySelector(selector) ?? document.body;
/** The n-th child of an element. */
const child = (selector: string, n: number): Node => node(selector).childNodes[n] ?? document;

type Point = readonly [Node, number];
const cases: readonly { what: string; from: Point; to: Point; words: string | null }[] = [
  {
    what: 'words within one text',
    from: [child('#one', 0), 3],
    to: [child('#one', 0), 9],
    words: 'rained',
  },
  {
    what: 'words over several elements',
    from: [child('#one', 0), 3],
    to: [child('#one', 2), 4],
    words: 'rained all day',
  },
  {
    what: 'a paragraph up to the next, as a triple click selects it',
    from: [child('#one', 0), 0],
    to: [node('#two'), 0],
    words: 'It rained all day.',
  },
  {
    what: 'an element from its outside',
    from: [node('#one'), 1],
    to: [node('#one'), 2],
    words: 'all',
  },
  {
    what: 'white space at the ends',
    from: [child('#one', 0), 2],
    to: [child('#one', 0), 10],
    words: 'rained',
  },
  { what: 'everything', from: [document.body, 0], to: [document.body, 1], words: text.text },
  { what: 'white space alone', from: [child('#one', 0), 2], to: [child('#one', 0), 3], words: null },
  { what: 'what is no text', from: [node('script'), 0], to: [node('script'), 1], words: null },
  { what: 'nothing', from: [node('#one'), 0], to: [node('#one'), 0], words: null },
];

it.each(cases)('$what', ({ from, to, words }) => {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  const span = selectedSpan(text, range, 'whole');
  expect(span && text.text.slice(span.start, span.end)).toBe(words);
});
