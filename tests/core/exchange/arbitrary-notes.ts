import fc from 'fast-check';
import type { ExchangedNote } from '../../../src/core/exchange/exchanged-note.ts';
import { NOTE_COLOURS } from '../../../src/core/notes/colour.ts';
import type { Note, Passage } from '../../../src/core/notes/note.ts';
import { tidyTags } from '../../../src/core/notes/tags/tidy-tags.ts';
import { QUOTE_KINDS } from '../../../src/core/quotes/quote.ts';
import { article, articleId, noteId, time } from '../notes/sample-notes.ts';

/** Any text at all, marks of the formats and half characters among it. */
const text = fc.oneof(
  fc.string(),
  fc.string({
    unit: fc.constantFrom('"', '\\', '\n', '\r', '\u2028', '=', ',', '<', '>', '*', '\ud83d', 'é', '🎺', '\0'),
  }),
);
const words = text.map((some) => `w${some}`);
const times = fc.integer({ min: 0, max: 90_000 }).map(time);
const offset = fc.nat(1_000_000);
const span = fc.tuple(offset, offset).map(([start, length]) => ({ start, end: start + length }));
const hashes = fc.array(fc.nat(0xffffffff), { maxLength: 3 });

const passage: fc.Arbitrary<Passage> = fc.record({
  anchor: fc.record({
    quote: fc.record({ exact: words, prefix: text, suffix: text }),
    position: span,
    codePoints: span,
    occurrences: fc.option(offset),
    landmarks: fc.option(fc.record({ before: hashes, after: hashes })),
  }),
  within: fc.constantFrom('article', 'page'),
  paragraph: fc.option(text),
});

const said = fc.record({
  kind: fc.constantFrom(...QUOTE_KINDS),
  speakers: fc.array(fc.record({ words: text, name: fc.option(text) }), { maxLength: 3 }),
  cue: fc.option(text),
});

/** A note as the store holds it, told from others by a number, on one of three articles. */
function noteOf(n: number): fc.Arbitrary<Note> {
  const base = {
    id: fc.constant(noteId(n)),
    articleId: fc.constant(articleId(1 + (n % 3))),
    comment: fc.option(words),
    tags: fc.array(text, { maxLength: 3 }).map(tidyTags),
    colour: fc.constantFrom(...NOTE_COLOURS),
    created: times,
    modified: times,
    deleted: fc.constant(null),
  };
  return fc.oneof(
    fc.record({ kind: fc.constant('highlight' as const), ...base, passage, said: fc.constant(null) }),
    fc.record({ kind: fc.constant('quote' as const), ...base, passage, said }),
    fc.record({
      kind: fc.constant('page-note' as const),
      ...base,
      passage: fc.constant(null),
      said: fc.constant(null),
    }),
  );
}

/** Some notes with their articles, as a backup has them. */
export const exchangedNotes: fc.Arbitrary<readonly ExchangedNote[]> = fc
  .tuple(
    fc.nat(8),
    fc.array(
      fc.record({
        headline: fc.option(text),
        outlet: fc.option(text),
        authors: fc.array(text, { maxLength: 2 }),
        published: fc.option(text),
      }),
      { minLength: 3, maxLength: 3 },
    ),
  )
  .chain(([count, facts]) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, n) =>
        noteOf(n).map((note): ExchangedNote => {
          const number = 1 + (n % 3);
          const address = `https://news.example/${number}`;
          return { note, met: { article: article(number, facts[number - 1]), addresses: [address] }, isDated: true };
        }),
      ),
    ),
  );
