// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { isPlainClick } from '../../../content-scripts/card/is-plain-click.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <p id="words">“We won,” said <a href="/ada"><b id="link">Ada</b></a>. <a id="anchor">No link.</a></p>
    <details><summary id="summary">More</summary><p id="inside">Inside</p></details>
    <div contenteditable="true"><p id="editable">Write</p></div>
    <div role="button"><span id="role">Press</span></div>`;
  document.getSelection()?.removeAllRanges();
});

/** A click as a person makes it: jsdom's own are never trusted. */
function clickOn(id: string, changes: object = {}) {
  const plain = { isTrusted: true, defaultPrevented: false, button: 0, detail: 1 };
  const keys = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  return { ...plain, ...keys, target: document.getElementById(id), ...changes };
}

describe('a click', () => {
  const cases = [
    { what: 'on words', id: 'words', changes: {}, plain: true },
    { what: 'inside what a summary opens', id: 'inside', changes: {}, plain: true },
    { what: 'on an anchor that leads nowhere', id: 'anchor', changes: {}, plain: true },
    { what: 'on a link', id: 'link', changes: {}, plain: false },
    { what: 'on a summary', id: 'summary', changes: {}, plain: false },
    { what: 'where one writes', id: 'editable', changes: {}, plain: false },
    { what: 'on what acts as a button', id: 'role', changes: {}, plain: false },
    { what: 'made by a script of the page', id: 'words', changes: { isTrusted: false }, plain: false },
    { what: 'that the page has dealt with', id: 'words', changes: { defaultPrevented: true }, plain: false },
    { what: 'with another button', id: 'words', changes: { button: 1 }, plain: false },
    { what: 'with a key', id: 'words', changes: { ctrlKey: true }, plain: false },
    { what: 'that is the second of two', id: 'words', changes: { detail: 2 }, plain: false },
    { what: 'on nothing', id: 'no such', changes: {}, plain: false },
  ];

  it.each(cases)('$what: $plain', ({ id, changes, plain }) => {
    expect(isPlainClick(clickOn(id, changes), document)).toBe(plain);
  });

  it('that ends a selection is none', () => {
    const words = document.getElementById('words');
    if (words) document.getSelection()?.selectAllChildren(words);
    expect(isPlainClick(clickOn('words'), document)).toBe(false);
  });
});
