// @vitest-environment jsdom
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { MarkdownText } from '../../src/ui/markdown-text.tsx';
import { clearPage, textOf } from './drawn-page.ts';

afterEach(clearPage);

const draw = (text: string, links: 'live' | 'plain' = 'live') =>
  act(() => render(<MarkdownText text={text} links={links} />, document.body));

/** All that a comment may become, and what may stand on it. */
const HARMLESS = new Set('DIV SPAN P STRONG EM CODE PRE BLOCKQUOTE UL OL LI BR A'.split(' '));
const ATTRIBUTES = new Set(['class', 'dir', 'href', 'target', 'rel']);

function dangers(): readonly string[] {
  return Array.from(document.body.querySelectorAll('*')).flatMap((element) => [
    ...(HARMLESS.has(element.tagName) ? [] : [element.tagName]),
    ...Array.from(element.attributes, ({ name }) => name).filter((name) => !ATTRIBUTES.has(name)),
    ...(element instanceof HTMLAnchorElement && !/^(?:https?|mailto):/.test(element.href) ? [element.href] : []),
  ]);
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '**<b onclick=alert(1)>bold</b>**',
  '[x](javascript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java\nscript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](https://news.example/"onmouseover="alert(1))',
  '![x](https://tracker.example/pixel.gif)',
  '<https://news.example/><style>*{display:none}</style>',
  '```\n</code></pre><script>alert(1)</script>\n```',
];

describe('a comment', () => {
  it.each(HOSTILE)('is text whatever it tries: %s', async (text) => {
    for (const links of ['live', 'plain'] as const) {
      await draw(text, links);
      expect(dangers()).toEqual([]);
    }
  });

  it('is text whatever is written', async () => {
    const parts = fc.constantFrom(...HOSTILE, ...'<>[]()*_`!"\'&#:/\n- ', 'https://a.example', 'javascript:', 'word');
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 12 }), async (written) => {
        await draw(written.join(''));
        expect(dangers()).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('loads nothing, and hands a page that it leads to no way back', async () => {
    await draw('See [the log](https://news.example/log)');
    const link = document.querySelector('a');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(textOf('p')).toBe('See the log');
  });

  it('has no link inside a button', async () => {
    await draw('See [the log](https://news.example/log)', 'plain');
    expect(document.querySelector('a, p, div')).toBeNull();
    expect(textOf('.markdown-link')).toBe('the log');
  });
});
