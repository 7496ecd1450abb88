import * as v from 'valibot';
import { type Article, BLOCK_KINDS } from '../../core/article/article.ts';
import { ordered, SPAN_ENTRIES } from './span-schema.ts';

const partSchema = v.exactOptional(v.pipe(v.object(SPAN_ENTRIES), ordered()));

const blockSchema = v.pipe(
  v.object({
    ...SPAN_ENTRIES,
    kind: v.picklist(BLOCK_KINDS),
    credit: partSchema,
    dateline: partSchema,
    saysWho: v.exactOptional(v.literal(true)),
  }),
  ordered(),
  v.check(({ start, end, credit, dateline }) =>
    [credit, dateline].every((part) => part === undefined || (start <= part.start && part.end <= end)),
  ),
);

/**
 * An article from another context: a block may not reach beyond the text, nor a credit or dateline beyond its block. What
 * made a block, a field or a piece of furniture one stays behind: it is for studying errors.
 */
export const articleSchema = v.pipe(
  v.object({
    kind: v.picklist(['article', 'other']),
    key: v.string(),
    url: v.string(),
    lang: v.string(),
    siteName: v.nullable(v.string()),
    section: v.nullable(v.string()),
    headline: v.nullable(v.string()),
    authors: v.array(v.string()),
    published: v.nullable(v.string()),
    modified: v.nullable(v.string()),
    lede: v.nullable(v.string()),
    blocks: v.array(blockSchema),
    text: v.string(),
    furniture: v.array(v.object({ kind: v.string(), text: v.string() })),
    incomplete: v.exactOptional(v.literal(true)),
  }),
  v.check((article) => article.blocks.every((block) => block.end <= article.text.length)),
) satisfies v.GenericSchema<unknown, Article>;
