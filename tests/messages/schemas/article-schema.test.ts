import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import { articleSchema } from '../../../src/messages/schemas/article-schema.ts';

const text = 'Ada at the harbour. Photo: K. Benz';
const withBlock = (block: object) => ({ ...articleFromText(text), blocks: [{ start: 0, end: text.length, ...block }] });

describe('an article from another context', () => {
  test('keeps who made a picture', () => {
    const article = withBlock({ kind: 'caption', credit: { start: 20, end: 34 } });
    expect(v.parse(articleSchema, article)).toEqual(article);
  });

  test.each([
    ['a block beyond the text', { kind: 'paragraph', end: text.length + 1 }],
    ['a block that ends before it begins', { kind: 'paragraph', start: 9, end: 3 }],
    ['a dateline beyond its paragraph', { kind: 'paragraph', end: 19, dateline: { start: 0, end: 34 } }],
    ['a credit beyond its caption', { kind: 'caption', end: 19, credit: { start: 10, end: 34 } }],
    ['a kind that nobody knows', { kind: 'advert' }],
  ])('is refused with %s', (_name, block) => {
    expect(v.safeParse(articleSchema, withBlock(block)).success).toBe(false);
  });

  test('leaves behind what is for studying errors', () => {
    const article = v.parse(articleSchema, withBlock({ kind: 'caption', evidence: 'tag figcaption' }));
    expect(article.blocks).toEqual([{ start: 0, end: text.length, kind: 'caption' }]);
  });
});
