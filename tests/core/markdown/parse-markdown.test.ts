import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkdownBlock, MarkdownInline } from '../../../src/core/markdown/markdown.ts';
import { parseMarkdown } from '../../../src/core/markdown/parse-markdown.ts';
import { plainMarkdown } from '../../../src/core/markdown/plain-markdown.ts';

/** A tree as a short text: `p(Ask strong(her))`. */
function shape(blocks: readonly MarkdownBlock[]): string {
  return blocks.map(shapeOfBlock).join(' ');
}

function shapeOfBlock(block: MarkdownBlock): string {
  if (block.kind === 'code') return `code(${block.text})`;
  if (block.kind === 'list') {
    return `${block.isOrdered ? 'ol' : 'ul'}(${block.items.map((item) => item.map(shapeOfInline).join('')).join('|')})`;
  }
  return `${block.kind}(${block.inlines.map(shapeOfInline).join('')})`;
}

function shapeOfInline(inline: MarkdownInline): string {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'break') return '/';
  if (inline.kind === 'link') return `a[${inline.href}](${inline.text})`;
  return `${inline.kind}(${'inlines' in inline ? inline.inlines.map(shapeOfInline).join('') : inline.text})`;
}

describe('parseMarkdown', () => {
  it.each([
    { what: 'strong and emphasis', text: '**four** and *two*', is: 'paragraph(strong(four) and emphasis(two))' },
    { what: 'emphasis inside strong', text: '**a *b* c**', is: 'paragraph(strong(a emphasis(b) c))' },
    { what: 'no emphasis inside words with underscores', text: 'snake_case_name', is: 'paragraph(snake_case_name)' },
    { what: 'no emphasis in sums', text: '3 * 4 * 5', is: 'paragraph(3 * 4 * 5)' },
    { what: 'a mark that is never closed', text: '**open', is: 'paragraph(**open)' },
    { what: 'marks that cross', text: '*a **b* c**', is: 'paragraph(emphasis(a **b) c**)' },
    { what: 'an escaped mark', text: '\\*not\\*', is: 'paragraph(*not*)' },
    { what: 'code, in which nothing is a mark', text: '`a*b*`', is: 'paragraph(code(a*b*))' },
    { what: 'the end of a line', text: 'one\ntwo', is: 'paragraph(one/two)' },
    { what: 'paragraphs', text: 'one\r\n\r\ntwo', is: 'paragraph(one) paragraph(two)' },
    { what: 'a heading', text: '## Title\ntext', is: 'heading(Title) paragraph(text)' },
    { what: 'a list', text: '- a\n- b', is: 'ul(a|b)' },
    { what: 'a numbered list', text: '1. a\n2) b', is: 'ol(a|b)' },
    { what: 'a quote', text: '> a\n> b', is: 'quote(a/b)' },
    { what: 'fenced code', text: '```\n**a**\n\n<b>\n```\nz', is: 'code(**a**\n\n<b>) paragraph(z)' },
    { what: 'what stands behind a fence', text: '```ts\na\n```b\n```\nz', is: 'code(ts\na\n```b) paragraph(z)' },
    { what: 'a fence within a line', text: '```a```', is: 'paragraph(``code(a)``)' },
    { what: 'a link', text: '[minutes](https://x.example/a_b)', is: 'paragraph(a[https://x.example/a_b](minutes))' },
    {
      what: 'a bare address, without the sentence’s dot',
      text: 'see https://x.example/a.',
      is: 'paragraph(see a[https://x.example/a](https://x.example/a).)',
    },
    { what: 'no link that runs a script', text: '[x](javascript:alert(1))', is: 'paragraph([x](javascript:alert(1)))' },
    { what: 'no link that is data', text: '[x](data:text/html,hi)', is: 'paragraph([x](data:text/html,hi))' },
    {
      what: 'HTML as the text that it is',
      text: '<script>alert(1)</script>',
      is: 'paragraph(<script>alert(1)</script>)',
    },
    { what: 'nothing', text: ' \n ', is: '' },
  ])('reads $what', ({ text, is }) => {
    expect(shape(parseMarkdown(text))).toBe(is);
  });

  it('loses no letter, whatever the marks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '*', '_', '`', '[', ']', '(', ')', '\\', '\n', '-', '>') }),
        (text) => {
          expect(plainMarkdown(text).replace(/[^ab]/g, '')).toBe(text.replace(/[^ab]/g, ''));
        },
      ),
    );
  });

  it('makes links to the web alone', () => {
    const schemes = fc.constantFrom(
      'javascript:',
      'data:',
      'https://',
      'JavaScript:',
      'vbscript:',
      'mailto:',
      'file:///',
    );
    fc.assert(
      fc.property(schemes, fc.webPath(), (scheme, path) => {
        const links =
          JSON.stringify(parseMarkdown(`[x](${scheme}${path}) ${scheme}${path}`)).match(/"href":"[a-z]+:/gi) ?? [];
        expect(links.every((link) => /"href":"(?:https?|mailto):/i.test(link))).toBe(true);
      }),
    );
  });
});
