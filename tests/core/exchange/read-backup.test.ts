import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKUP_HEAD, backupLine, backupTail } from '../../../src/core/exchange/backup-text.ts';
import type { ExchangedNote } from '../../../src/core/exchange/exchanged-note.ts';
import { BackupError, type BackupProblem, readBackup } from '../../../src/core/exchange/read-backup.ts';
import { highlight, keptQuote, met, noteId, pageNote, time } from '../notes/sample-notes.ts';
import { exchangedNotes } from './arbitrary-notes.ts';
import { backupOf } from './backup-of.ts';

const NOW = time(500);

/** In bytes, without what is only waiting to be swept away. */
function usedMemory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

/** Reads a file in pieces of some bytes. */
function readAll(text: string, size = 1 << 16) {
  const bytes = new TextEncoder().encode(text);
  const reader = readBackup(NOW);
  const notes: ExchangedNote[] = [];
  for (let at = 0; at < bytes.length; at += size) notes.push(...reader.read(bytes.subarray(at, at + size)));
  return { notes, ...reader.end() };
}

function problemOf(text: string): BackupProblem | null {
  try {
    readAll(text);
    return null;
  } catch (error) {
    if (error instanceof BackupError) return error.problem;
    throw error;
  }
}

const entry = (note: ExchangedNote['note']) => ({ note, met: met(1) });

describe('a backup', () => {
  it('gives the same notes and, written again, the same bytes, in whatever pieces it comes', () => {
    fc.assert(
      fc.property(exchangedNotes, fc.integer({ min: 1, max: 300 }), (notes, size) => {
        const text = backupOf(notes);
        const read = readAll(text, size);
        expect(read.notes).toEqual(notes);
        expect(backupOf(read.notes)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('is a collection of annotations as the W3C’s model wants it', () => {
    const file = JSON.parse(backupOf([entry(keptQuote(1, { comment: 'Ask', tags: ['a'] })), entry(pageNote(2))]));
    expect(file).toMatchObject({
      type: 'AnnotationCollection',
      total: 2,
      first: { type: 'AnnotationPage', startIndex: 0 },
    });
    expect(file['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(file.first.items[0]).toMatchObject({
      type: 'Annotation',
      motivation: 'commenting',
      body: [
        { type: 'TextualBody', value: 'Ask', format: 'text/markdown', purpose: 'commenting' },
        { type: 'TextualBody', value: 'a', purpose: 'tagging' },
      ],
      target: {
        source: 'https://news.example/1',
        selector: [
          { type: 'TextQuoteSelector', exact: '“We won,”' },
          { type: 'TextPositionSelector', start: 0, end: 9 },
        ],
      },
    });
    expect(file.first.items[1]).not.toHaveProperty('body');
    expect(file.first.items[1].target).toBe('https://news.example/1');
  });

  it('of any size takes no more room than a piece of it: what was given is forgotten', () => {
    const comment = 'All day it rained on the works. '.repeat(2000);
    const line = (n: number) => backupLine(entry(highlight(n, { comment })), n === 0);
    const reader = readBackup(NOW);
    const read = (text: string) => reader.read(new TextEncoder().encode(text)).length;
    expect(read(BACKUP_HEAD + line(0))).toBe(1);
    const before = usedMemory();
    for (let n = 1; n < 500; n += 1) expect(read(line(n))).toBe(1);
    // 32 MB of comments were read.
    expect(usedMemory() - before).toBeLessThan(8e6);
    expect(read(backupTail(500))).toBe(0);
    expect(reader.end()).toEqual({ leftOut: 0 });
  });

  it('is read when it is empty', () => {
    expect(readAll(backupOf([]))).toEqual({ notes: [], leftOut: 0 });
  });
});

describe('a file from elsewhere', () => {
  const hypothesis = {
    id: '7HkVYNNDEe6Z',
    created: '2024-05-03T10:00:00.123456+00:00',
    updated: '2024-05-04T10:00:00.123456+00:00',
    user: 'acct:ada@hypothes.is',
    uri: 'https://news.example/a?utm_source=x',
    text: 'Ask her',
    tags: ['climate'],
    group: '__world__',
    target: [
      {
        source: 'https://news.example/a',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]' },
          { type: 'TextPositionSelector', start: 12, end: 18 },
          { type: 'TextQuoteSelector', exact: 'We won', prefix: 'Said: ', suffix: '.' },
        ],
      },
    ],
    document: { title: ['Engine beats weaver'] },
  };

  it('of Hypothesis becomes highlights and page notes, answers are left out', () => {
    const file = {
      export_date: '2024-06-01',
      client_version: '1.0',
      annotations: [
        hypothesis,
        { ...hypothesis, id: 'b', target: [{ source: 'x' }] },
        { ...hypothesis, id: 'c', references: ['b'] },
        { ...hypothesis, id: 'd', uri: 'urn:x-pdf:1' },
      ],
    };
    const { notes, leftOut } = readAll(JSON.stringify(file));
    expect(leftOut).toBe(2);
    expect(notes.map(({ note }) => note.kind)).toEqual(['highlight', 'page-note']);
    expect(notes[0]).toMatchObject({
      note: {
        comment: 'Ask her',
        tags: ['climate'],
        created: '2024-05-03T10:00:00.123Z',
        modified: '2024-05-04T10:00:00.123Z',
        passage: {
          anchor: { quote: { exact: 'We won', prefix: 'Said: ', suffix: '.' }, position: { start: 12, end: 18 } },
        },
      },
      met: {
        article: { headline: 'Engine beats weaver' },
        addresses: ['https://news.example/a', 'https://news.example/a?utm_source=x'],
      },
    });
    expect(readAll(JSON.stringify({ total: 4, rows: file.annotations })).notes).toEqual(notes);
  });

  it('of the W3C’s model may say less than ours', () => {
    const least = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'http://x.example/1',
      type: 'Annotation',
      target: 'https://news.example/b',
    };
    const more = {
      ...least,
      id: 'http://x.example/2',
      body: [{ type: 'TextualBody', value: 'Ask' }, 'Again', { type: 'TextualBody', value: 'tag', purpose: 'tagging' }],
      target: { source: { id: 'https://news.example/b' }, selector: { type: 'TextQuoteSelector', exact: 'won' } },
    };
    const { notes } = readAll(JSON.stringify([least, more]));
    expect(notes[0]).toMatchObject({ note: { kind: 'page-note', comment: null, created: NOW }, isDated: false });
    expect(notes[1]).toMatchObject({ note: { kind: 'highlight', comment: 'Ask\n\nAgain', tags: ['tag'] } });
    expect(readAll(JSON.stringify({ type: 'AnnotationPage', items: [least, more] })).notes).toEqual(notes);
  });
});

describe('a damaged or hostile file is refused', () => {
  const good = backupOf([entry(highlight(1)), entry(highlight(2))]);
  const spoilt = (spoil: (annotation: { readonly onRecord: object }) => object) => {
    const file = JSON.parse(good);
    file.first.items[1] = spoil(file.first.items[1]);
    return JSON.stringify(file);
  };
  it.each([
    { what: 'no JSON', text: '%PDF-1.7', problem: 'not-json' },
    { what: 'nothing at all', text: '', problem: 'unknown-format' },
    { what: 'cut off in the middle', text: good.slice(0, -30), problem: 'not-json' },
    { what: 'cut off in a word', text: good.slice(0, 700), problem: 'not-json' },
    { what: 'with something behind it', text: `${good}{}`, problem: 'not-json' },
    { what: 'JSON of another kind', text: '{"name": "on-record", "version": 1}', problem: 'unknown-format' },
    { what: 'a number', text: '17', problem: 'unknown-format' },
    { what: 'of a newer version', text: good.replace('"format": 1', '"format": 2'), problem: 'newer-format' },
    { what: 'deeper than deep', text: '['.repeat(100_000), problem: 'too-deep' },
    {
      what: 'deep inside a note',
      text: spoilt((note) => ({ ...note, x: JSON.parse('['.repeat(40) + ']'.repeat(40)) })),
      problem: 'too-deep',
    },
    { what: 'a text without end', text: `{"x": "${'a'.repeat(17 * 1024 * 1024)}`, problem: 'endless' },
    { what: 'white space without end', text: `{"items": [${' '.repeat(17 * 1024 * 1024)}`, problem: 'endless' },
    {
      what: 'a note without end',
      text: `[{"x": [${'"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",'.repeat(700_000)}`,
      problem: 'endless',
    },
    { what: 'the same note twice', text: backupOf([entry(highlight(1)), entry(highlight(1))]), problem: 'note-twice' },
    {
      what: 'a note with a number for a colour',
      text: spoilt((note) => ({ ...note, onRecord: { ...note.onRecord, colour: 7 } })),
      problem: 'damaged-note',
    },
    { what: 'a note that is a text', text: spoilt(() => Object('<script>alert(1)</script>')), problem: 'damaged-note' },
    { what: 'a note that is nothing', text: '[null]', problem: 'damaged-note' },
    { what: 'an id that is no UUID', text: spoilt((note) => ({ ...note, id: 'urn:uuid:1' })), problem: 'damaged-note' },
    {
      what: 'an address that runs a script',
      text: spoilt((note) => ({
        ...note,
        target: 'javascript:alert(1)',
        onRecord: { ...note.onRecord, kind: 'page-note', passage: null },
      })),
      problem: 'damaged-note',
    },
    {
      what: 'a time that is none',
      text: spoilt((note) => ({ ...note, modified: 'yesterday' })),
      problem: 'damaged-note',
    },
    {
      what: 'words that are none',
      text: spoilt((note) => ({
        ...note,
        target: {
          source: 'https://news.example/1',
          selector: [
            { type: 'TextQuoteSelector', exact: ' ', prefix: '', suffix: '' },
            { type: 'TextPositionSelector', start: 0, end: 1 },
          ],
        },
      })),
      problem: 'damaged-note',
    },
    {
      what: 'a passage where there can be none',
      text: spoilt((note) => ({ ...note, onRecord: { ...note.onRecord, kind: 'page-note' } })),
      problem: 'damaged-note',
    },
    {
      what: 'negative offsets',
      text: spoilt((note) => ({
        ...note,
        onRecord: {
          ...note.onRecord,
          passage: {
            within: 'page',
            paragraph: null,
            position: { start: -1, end: 2 },
            occurrences: null,
            landmarks: null,
          },
        },
      })),
      problem: 'damaged-note',
    },
  ])('$what', ({ text, problem }) => {
    expect(problemOf(text)?.kind).toBe(problem);
  });

  it('and says which note is damaged, and how', () => {
    expect(problemOf(spoilt((note) => ({ ...note, created: 'then' })))).toMatchObject({
      nth: 2,
      why: expect.stringContaining('created'),
    });
  });

  it('whatever bytes they are, with a reason and not with a crash', () => {
    fc.assert(
      fc.property(fc.nat(good.length), fc.string({ maxLength: 5 }), fc.nat(20), (at, put, cut) => {
        const problem = problemOf(good.slice(0, at) + put + good.slice(at + cut));
        expect([null, 'string']).toContain(problem === null ? null : typeof problem.kind);
      }),
      { numRuns: 300 },
    );
  });

  it('script in every field is text, and stays text', () => {
    const script = '<script>alert(1)</script>';
    const note = keptQuote(7, {
      id: noteId(7),
      comment: script,
      tags: [script],
      said: { kind: 'direct', speakers: [{ words: script, name: script }], cue: script },
    });
    expect(readAll(backupOf([entry(note)])).notes[0]?.note).toEqual(note);
  });
});
