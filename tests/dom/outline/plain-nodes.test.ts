import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { plainNodes } from '../../../src/dom/outline/plain-nodes.ts';

const { document } = new JSDOM('<form><b>in it</b><input></form><p>after it</p>').window;
const { nodeType, firstChild, nextSibling, localName } = plainNodes(document);

it('goes past what a form’s fields hide, as they do in browsers', () => {
  const [form, input] = [document.querySelector('form'), document.querySelector('input')];
  for (const name of ['nodeType', 'firstChild', 'nextSibling', 'localName'])
    Object.defineProperty(form, name, { value: input });
  expect(form && firstChild.call(form)?.textContent).toBe('in it');
  expect(form && nextSibling.call(form)?.textContent).toBe('after it');
  expect(form && [nodeType.call(form), localName.call(form)]).toEqual([1, 'form']);
});

it('finds no neighbour where there is none', () => {
  const paragraph = document.querySelector('p');
  expect(paragraph && nextSibling.call(paragraph)).toBeNull();
  expect(paragraph?.firstChild && firstChild.call(paragraph.firstChild)).toBeNull();
});
