import * as v from 'valibot';
import { metArticleSchema } from '../notes/schemas/kept-article-schema.ts';
import { noteSchema } from '../notes/schemas/note-schema.ts';
import { tidyTags } from '../notes/tags/tidy-tags.ts';
import type { ParsedAnnotation } from './parse-annotation.ts';

/**
 * Reads an annotation that On Record wrote: the opposite of `annotationOfNote`. A tool for JSON-LD may have written it
 * anew since, which leaves out the list around a single body and keeps no order among selectors.
 *
 *     parseOwnAnnotation(annotationOfNote(note, met))   // { kind: 'note', exchanged: { note, met, isDated: true } }
 */
export function parseOwnAnnotation(item: unknown): ParsedAnnotation {
  const outer = v.safeParse(annotationSchema, item);
  if (!outer.success) return damaged(outer.issues[0]);
  const { id, created, modified, body, target, onRecord } = outer.output;
  const { kind, colour, passage, said, article } = onRecord;
  const { addresses, ...facts } = article;
  const note = v.safeParse(noteSchema, {
    kind,
    id: id.slice(URN.length),
    articleId: article.id,
    comment: body.find(({ purpose }) => purpose === 'commenting')?.value ?? null,
    tags: tidyTags(body.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value)),
    colour,
    created,
    modified,
    deleted: null,
    passage: passageOf(target, passage),
    said,
  });
  if (!note.success) return damaged(note.issues[0]);
  const url = typeof target === 'string' ? target : target.source;
  const met = v.safeParse(metArticleSchema, { article: { ...facts, url }, addresses });
  if (!met.success) return damaged(met.issues[0]);
  return { kind: 'note', exchanged: { note: note.output, met: met.output, isDated: true } };
}

const URN = 'urn:uuid:';

const textualBodySchema = v.object({
  type: v.literal('TextualBody'),
  value: v.string(),
  purpose: v.picklist(['commenting', 'tagging']),
});

const spanSchema = v.object({ start: v.number(), end: v.number() });

const quoteSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});

const positionSchema = v.object({ type: v.literal('TextPositionSelector'), ...spanSchema.entries });

const selectorsSchema = v.tuple([quoteSchema, positionSchema]);
const turnedSelectorsSchema = v.tuple([positionSchema, quoteSchema]);

type Selectors = v.InferOutput<typeof selectorsSchema>;
type TurnedSelectors = v.InferOutput<typeof turnedSelectorsSchema>;

const anySelectorsSchema = v.union([
  selectorsSchema,
  v.pipe(
    turnedSelectorsSchema,
    v.transform(([position, quote]: TurnedSelectors): Selectors => [quote, position]),
  ),
]);

const targetSchema = v.union([v.string(), v.object({ source: v.string(), selector: anySelectorsSchema })]);

const bodiesSchema = v.union([
  v.array(textualBodySchema),
  v.pipe(
    textualBodySchema,
    v.transform((only) => [only]),
  ),
]);

/** What stands between the model's own words. Its values are checked when the note has been put together. */
const ownSchema = v.object({
  kind: v.string(),
  colour: v.string(),
  passage: v.nullable(
    v.object({
      within: v.string(),
      paragraph: v.nullable(v.string()),
      position: spanSchema,
      occurrences: v.nullable(v.number()),
      landmarks: v.unknown(),
    }),
  ),
  said: v.unknown(),
  article: v.looseObject({ id: v.string(), addresses: v.array(v.string()) }),
});

const annotationSchema = v.object({
  id: v.pipe(v.string(), v.startsWith(URN)),
  type: v.literal('Annotation'),
  created: v.string(),
  modified: v.string(),
  body: v.optional(bodiesSchema, []),
  target: targetSchema,
  onRecord: ownSchema,
});

type Target = v.InferOutput<typeof targetSchema>;
type OwnPassage = v.InferOutput<typeof ownSchema>['passage'];

function passageOf(target: Target, own: OwnPassage): object | null {
  if (typeof target === 'string' || own === null) return null;
  const [{ exact, prefix, suffix }, { start, end }] = target.selector;
  const { within, paragraph, position, occurrences, landmarks } = own;
  const anchor = { quote: { exact, prefix, suffix }, position, codePoints: { start, end }, occurrences, landmarks };
  return { anchor, within, paragraph };
}

function damaged(issue: v.BaseIssue<unknown>): ParsedAnnotation {
  return { kind: 'damaged', why: `${v.getDotPath(issue) ?? 'annotation'}: ${issue.message}`.slice(0, 200) };
}
