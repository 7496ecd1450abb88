import * as v from 'valibot';
import type { ExchangedNote } from './exchanged-note.ts';
import { parseForeignAnnotation } from './parse-foreign-annotation.ts';
import { parseOwnAnnotation } from './parse-own-annotation.ts';

/** What one item of a file is. */
export type ParsedAnnotation =
  | { readonly kind: 'note'; readonly exchanged: ExchangedNote }
  /** Nothing that we keep: an answer to another note, or a note on something that is no page of the web. */
  | { readonly kind: 'left-out' }
  /** `why` names the field and says what is wrong with it, in English. */
  | { readonly kind: 'damaged'; readonly why: string };

/**
 * Reads one annotation of a file: our own, one of the W3C's model from elsewhere, or one of Hypothesis.
 *
 *     parseAnnotation({ id: 'urn:uuid:…', type: 'Annotation', target: { … }, onRecord: { … } }, now)
 *
 * @param now ISO 8601 in UTC: when a note without dates counts as made
 */
export function parseAnnotation(item: unknown, now: string): ParsedAnnotation {
  const parsed = v.is(ownSchema, item) ? parseOwnAnnotation(item) : parseForeignAnnotation(item, now);
  if (parsed.kind !== 'note') return parsed;
  const words = parsed.exchanged.note.passage?.anchor.quote.exact ?? null;
  if (words === null) return parsed;
  if (words.trim() === '') return { kind: 'damaged', why: 'exact: no words' };
  return words.length > LONGEST_WORDS ? { kind: 'damaged', why: 'exact: too many words' } : parsed;
}

const ownSchema = v.looseObject({ onRecord: v.looseObject({}) });

/** UTF-16 code units; nobody selects more, and looking for them would hold up the page. */
const LONGEST_WORDS = 5_000_000;
