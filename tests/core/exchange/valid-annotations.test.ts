import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { ExchangedNote } from '../../../src/core/exchange/exchanged-note.ts';
import { readBackup } from '../../../src/core/exchange/read-backup.ts';
import { highlight, keptQuote, met, pageNote, time } from '../notes/sample-notes.ts';
import { ANNOTATION_CONTEXT } from './annotation-context.ts';
import { exchangedNotes } from './arbitrary-notes.ts';
import { backupOf } from './backup-of.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const options = {
  documentLoader: async (url: string) => {
    if (url !== CONTEXT) throw new Error(`a backup names no other context, and not ${url}`);
    return { document: ANNOTATION_CONTEXT, documentUrl: url };
  },
  // What JSON-LD would drop or leave without a meaning is an error.
  safe: true,
};

/** A backup as any reader of JSON-LD understands it: no context any more, every word an address. */
async function expand(text: string): Promise<Thing> {
  const [collection, ...others] = await jsonld.expand(JSON.parse(text), options);
  expect(others).toEqual([]);
  return collection ?? {};
}

type Thing = { readonly [property: string]: unknown };

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const thing = { '@type': expect.any(Array) };
const typed = (type: string) => ({ '@type': [`${OA}${type}`] });
const text = [{ '@value': expect.any(String) }];
const count = [{ '@type': `${XSD}nonNegativeInteger`, '@value': expect.any(Number) }];
/** With its zone, as the model wants it, and in UTC, as it prefers. */
const moment = [{ '@type': `${XSD}dateTime`, '@value': expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) }];
const reason = (words: string) => [{ '@id': expect.stringMatching(new RegExp(`^${OA}(?:${words})$`)) }];
const address = { '@id': expect.stringMatching(/^https?:\/\//) };

/** All that the model says an annotation must have, and may have once, of what we write (sections 3.1 to 3.3, 4.2). */
const ANNOTATION = {
  ...typed('Annotation'),
  '@id': expect.stringMatching(/^urn:uuid:[\da-f-]{36}$/),
  [`${OA}motivatedBy`]: reason('highlighting|commenting'),
  'http://purl.org/dc/terms/created': moment,
  'http://purl.org/dc/terms/modified': moment,
  [`${OA}hasTarget`]: [expect.anything()],
  'urn:on-record:kept': [{ '@type': '@json', '@value': expect.any(Object) }],
};

const BODY = {
  ...typed('TextualBody'),
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#value': text,
  [`${OA}hasPurpose`]: reason('commenting|tagging'),
};
const MARKDOWN = { 'http://purl.org/dc/elements/1.1/format': [{ '@value': 'text/markdown' }] };

const SPECIFIC = {
  [`${OA}hasSource`]: [address],
  [`${OA}hasSelector`]: [
    { ...typed('TextQuoteSelector'), [`${OA}exact`]: text, [`${OA}prefix`]: text, [`${OA}suffix`]: text },
    { ...typed('TextPositionSelector'), [`${OA}start`]: count, [`${OA}end`]: count },
  ],
};

function annotationsIn(collection: Thing): readonly Thing[] {
  const [page] = listOf(collection[`${AS}first`]);
  const [items] = listOf(page?.[`${AS}items`]);
  return listOf(items?.['@list']);
}

function listOf(value: unknown): readonly Thing[] {
  return Array.isArray(value) ? value : [];
}

function checkAnnotation({ [`${OA}hasBody`]: body, ...annotation }: Thing): void {
  expect(annotation).toEqual(ANNOTATION);
  for (const each of listOf(body)) expect([BODY, { ...BODY, ...MARKDOWN }]).toContainEqual(each);
  const [target] = listOf(annotation[`${OA}hasTarget`]);
  expect([address, SPECIFIC]).toContainEqual(target);
}

const entry = (note: ExchangedNote['note']) => ({ note, met: met(1) });

function readAll(text: string): readonly ExchangedNote[] {
  const reader = readBackup(time(500));
  const notes = reader.read(new TextEncoder().encode(text));
  reader.end();
  return notes;
}

describe('a backup, to a reader of JSON-LD,', () => {
  it('is a collection with one page of annotations, each as the W3C’s model wants it', async () => {
    await fc.assert(
      fc.asyncProperty(exchangedNotes, async (notes) => {
        const collection = await expand(backupOf(notes));
        expect(collection).toMatchObject({
          '@id': 'urn:on-record:notes',
          '@type': [`${AS}OrderedCollection`],
          [`${AS}totalItems`]: [{ '@type': `${XSD}nonNegativeInteger`, '@value': notes.length }],
          [`${AS}first`]: [
            { '@type': [`${AS}OrderedCollectionPage`], [`${AS}partOf`]: [{ '@id': 'urn:on-record:notes' }] },
          ],
        });
        const annotations = annotationsIn(collection);
        expect(annotations).toHaveLength(notes.length);
        annotations.forEach(checkAnnotation);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves nothing without a meaning: a word that the vocabulary lacks would be found', async () => {
    const file = backupOf([entry(highlight(1))]);
    await expect(expand(file)).resolves.toMatchObject(thing);
    await expect(expand(file.replace('"motivation"', '"reason"'))).rejects.toThrow('Safe mode');
  });

  it('can be written anew by it, and gives us the same notes', async () => {
    const notes = [
      entry(highlight(1)),
      entry(highlight(2, { comment: 'Ask' })),
      entry(keptQuote(3, { comment: 'Ask', tags: ['a', 'b'] })),
      entry(pageNote(4, { tags: ['a'] })),
    ];
    const { '@context': context, ...file } = JSON.parse(backupOf(notes));
    const compacted = await jsonld.compact({ '@context': context, ...file }, context, options);
    expect(readAll(JSON.stringify(compacted))).toMatchObject(notes);
    const turned = JSON.stringify(compacted, (key, value) => (key === 'selector' ? value.toReversed() : value));
    expect(readAll(turned)).toMatchObject(notes);
  });
});
