import * as v from 'valibot';
import { pageAddresses } from '../article/address/page-addresses.ts';
import { articleIdSchema, noteIdSchema } from '../notes/ids.ts';
import { metArticleSchema } from '../notes/schemas/kept-article-schema.ts';
import { noteSchema } from '../notes/schemas/note-schema.ts';
import { tidyTags } from '../notes/tags/tidy-tags.ts';
import { nameUuid } from './name-uuid.ts';
import type { ParsedAnnotation } from './parse-annotation.ts';

/**
 * Reads an annotation that somebody else wrote: one of the W3C's model, or one of Hypothesis, whose words for the same
 * are others. What it does not say stays unknown. Its id is made from the one it has, so that it is known again.
 *
 *     parseForeignAnnotation({ id: 'x7', uri: 'https://news.example/a', text: 'Ask', tags: [], target: [] }, now)
 */
export function parseForeignAnnotation(item: unknown, now: string): ParsedAnnotation {
  const parsed = v.safeParse(foreignSchema, item);
  if (!parsed.success) return damaged(parsed.issues[0]);
  const { id, url, title, isAnswer, comment, tags, created, modified, quote, position } = parsed.output;
  if (isAnswer || !/^https?:\/\//i.test(url)) return { kind: 'left-out' };
  const [key = url, ...others] = pageAddresses(url, null);
  const articleId = v.parse(articleIdSchema, nameUuid(`article ${key}`));
  const span = position ?? { start: 0, end: 0 };
  const anchor = quote && { quote, position: span, codePoints: span, occurrences: null, landmarks: null };
  const changed = modified ?? created;
  const note = v.safeParse(noteSchema, {
    kind: anchor === null ? 'page-note' : 'highlight',
    id: v.parse(noteIdSchema, ownUuid(id) ?? nameUuid(`annotation ${id}`)),
    articleId,
    comment: comment.trim() === '' ? null : comment,
    tags: tidyTags(tags),
    colour: 'yellow',
    created: created ?? changed ?? now,
    modified: changed ?? now,
    deleted: null,
    passage: anchor === null ? null : { anchor, within: 'page', paragraph: null },
    said: null,
  });
  if (!note.success) return damaged(note.issues[0]);
  const facts = { headline: title, outlet: null, authors: [], published: null, modified: null, lang: 'und' };
  const met = v.safeParse(metArticleSchema, { article: { id: articleId, url, ...facts }, addresses: [key, ...others] });
  if (!met.success) return damaged(met.issues[0]);
  return { kind: 'note', exchanged: { note: note.output, met: met.output, isDated: changed !== null } };
}

/** An annotation may have been a note of ours on its way through another program. */
function ownUuid(id: string): string | null {
  const uuid = id.replace(/^urn:uuid:/i, '');
  return v.is(noteIdSchema, uuid) ? uuid.toLowerCase() : null;
}

/** A time as we write it; `null` if there is none, or none that can be read. */
const timeSchema = v.pipe(
  v.unknown(),
  v.transform((value) => {
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? null : new Date(time).toISOString();
  }),
);

const selectorSchema = v.looseObject({ type: v.string() });

const quoteSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});

const positionSchema = v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() });

const listOf = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.union([
    v.array(schema),
    v.pipe(
      schema,
      v.transform((one) => [one]),
    ),
  ]);

const resourceSchema = v.looseObject({
  source: v.optional(v.union([v.string(), v.looseObject({ id: v.string() })])),
  id: v.optional(v.string()),
  selector: v.optional(listOf(selectorSchema), []),
});

type Resource = string | v.InferOutput<typeof resourceSchema>;

const bodySchema = v.union([
  v.pipe(
    v.string(),
    v.transform((value) => ({ value, purpose: 'commenting' })),
  ),
  v.looseObject({ value: v.optional(v.string(), ''), purpose: v.optional(v.string(), 'commenting') }),
]);

const w3cSchema = v.pipe(
  v.looseObject({
    id: v.string(),
    type: v.union([v.literal('Annotation'), v.array(v.string())]),
    created: v.optional(timeSchema, ''),
    modified: v.optional(timeSchema, ''),
    bodyValue: v.optional(v.string(), ''),
    body: v.optional(listOf(bodySchema), []),
    target: listOf(v.union([v.string(), resourceSchema])),
  }),
  v.transform(({ id, created, modified, body, bodyValue, target: [target = ''] }) => ({
    id,
    url: sourceOf(target),
    title: null,
    isAnswer: false,
    comment: [bodyValue, ...body.filter(isComment).map(({ value }) => value)]
      .filter((text) => text !== '')
      .join('\n\n'),
    tags: body.filter((each) => !isComment(each)).map(({ value }) => value),
    created,
    modified,
    ...selectorsOf(target),
  })),
);

const hypothesisSchema = v.pipe(
  v.looseObject({
    id: v.string(),
    uri: v.string(),
    created: v.optional(timeSchema, ''),
    updated: v.optional(timeSchema, ''),
    text: v.optional(v.string(), ''),
    tags: v.optional(v.array(v.string()), []),
    target: v.optional(v.array(resourceSchema), []),
    references: v.optional(v.array(v.string()), []),
    document: v.optional(v.looseObject({ title: v.optional(v.array(v.string()), []) }), {}),
  }),
  v.transform(({ id, uri, text, tags, created, updated, target: [target = ''], references, document }) => ({
    id: `hypothesis ${id}`,
    url: uri,
    title: document.title[0] ?? null,
    isAnswer: references.length > 0,
    comment: text,
    tags,
    created,
    modified: updated,
    ...selectorsOf(target),
  })),
);

const foreignSchema = v.lazy((item) => (v.is(v.looseObject({ uri: v.string() }), item) ? hypothesisSchema : w3cSchema));

function isComment({ purpose }: { readonly purpose: string }): boolean {
  return purpose !== 'tagging';
}

function sourceOf(target: Resource): string {
  if (typeof target === 'string') return target;
  const { source, id } = target;
  return (typeof source === 'string' ? source : source?.id) ?? id ?? '';
}

/** The first quote and the first position of a target; a selector of another kind is no use to us. */
function selectorsOf(target: Resource) {
  const selectors = typeof target === 'string' ? [] : target.selector;
  const quote = selectors.find((each) => v.is(quoteSchema, each));
  const position = selectors.find((each) => v.is(positionSchema, each));
  const { exact, prefix, suffix } = v.parse(v.fallback(quoteSchema, NO_QUOTE), quote);
  const span = v.parse(v.fallback(positionSchema, NO_POSITION), position);
  return {
    quote: quote === undefined ? null : { exact, prefix, suffix },
    position: position === undefined ? null : { start: span.start, end: span.end },
  };
}

const NO_QUOTE = { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' } as const;
const NO_POSITION = { type: 'TextPositionSelector', start: 0, end: 0 } as const;

function damaged(issue: v.BaseIssue<unknown>): ParsedAnnotation {
  return { kind: 'damaged', why: `${v.getDotPath(issue) ?? 'annotation'}: ${issue.message}`.slice(0, 200) };
}
