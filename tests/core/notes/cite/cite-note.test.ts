import { describe, expect, it } from 'vitest';
import { citeNote } from '../../../../src/core/notes/cite/cite-note.ts';
import { article, highlight, keptQuote, pageNote, passage } from '../sample-notes.ts';

const SOURCE = 'Engine beats weaver. The Analytical Post, 2026-05-03. https://news.example/1';
const SPEAKERS = [
  { words: 'she', name: 'Ada Byron' },
  { words: 'two officials', name: null },
];

describe('a citation', () => {
  const cases = [
    { what: 'of a quote names its speaker', note: keptQuote(1), text: `“We won,”\n— Ada Byron, in: ${SOURCE}` },
    {
      what: 'of several speakers names those whose names are known, and the words for the others',
      note: keptQuote(1, { said: { kind: 'direct', speakers: SPEAKERS, cue: 'said' } }),
      text: `“We won,”\n— Ada Byron, two officials, in: ${SOURCE}`,
    },
    {
      what: 'of an unknown speaker names nobody',
      note: keptQuote(1, { said: { kind: 'direct', speakers: [], cue: null } }),
      text: `“We won,”\n— ${SOURCE}`,
    },
    { what: 'of selected words puts them in marks', note: highlight(1), text: `“We won”\n— ${SOURCE}` },
    {
      what: 'leaves marks of another language alone',
      note: highlight(1, { passage: passage(0, '«Nous avons gagné»') }),
      text: `«Nous avons gagné»\n— ${SOURCE}`,
    },
    {
      what: 'takes an apostrophe for no mark',
      note: highlight(1, { passage: passage(0, 'It’s the weaver’s') }),
      text: `“It’s the weaver’s”\n— ${SOURCE}`,
    },
    {
      what: 'leaves the single marks of a quote alone',
      note: keptQuote(1, { passage: passage(0, "'We won,'") }),
      text: `'We won,'\n— Ada Byron, in: ${SOURCE}`,
    },
    {
      what: 'puts words over several paragraphs on one line',
      note: highlight(1, { passage: passage(0, 'We won.\n\nTwice.') }),
      text: `“We won. Twice.”\n— ${SOURCE}`,
    },
    { what: 'of a page is its source', note: pageNote(1), text: SOURCE },
  ];

  it.each(cases)('$what', ({ note, text }) => {
    expect(citeNote(note, article(1))).toBe(text);
  });
});

describe('a source', () => {
  const cases = [
    {
      what: 'without outlet',
      fields: { outlet: null },
      text: 'Engine beats weaver. 2026-05-03. https://news.example/1',
    },
    {
      what: 'without a date',
      fields: { published: null },
      text: 'Engine beats weaver. The Analytical Post. https://news.example/1',
    },
    {
      what: 'of which only the address is known',
      fields: { headline: null, outlet: null, published: null },
      text: 'https://news.example/1',
    },
    {
      what: 'whose headline asks',
      fields: { headline: 'Who beat the weaver?' },
      text: 'Who beat the weaver? The Analytical Post, 2026-05-03. https://news.example/1',
    },
  ];

  it.each(cases)('$what', ({ fields, text }) => {
    expect(citeNote(pageNote(1), article(1, fields))).toBe(text);
  });
});
