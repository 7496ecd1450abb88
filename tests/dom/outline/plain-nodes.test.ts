import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { PlainNodes } from '../../../src/dom/outline/plain-nodes.ts';

const { document } = new JSDOM('<form><b>in it</b><input></form><p>after it</p>').window;
const nodes = new PlainNodes(document);

it('goes past what a form’s fields hide, as they do in browsers', () => {
  const [form, input] = [document.querySelector('form'), document.querySelector('input')];
  for (const name of ['firstChild', 'nextSibling']) Object.defineProperty(form, name, { value: input });
  expect(form && nodes.firstChild(form, 'form')?.textContent).toBe('in it');
  expect(form && nodes.nextSibling(form, 'form')?.textContent).toBe('after it');
});

it('finds no neighbour where there is none', () => {
  const paragraph = document.querySelector('p');
  expect(paragraph && nodes.nextSibling(paragraph, 'p')).toBeNull();
  expect(paragraph?.firstChild && nodes.firstChild(paragraph, 'p')?.textContent).toBe('after it');
});
