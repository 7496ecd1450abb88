import { describe, expect, it } from 'vitest';
import { noteWords, shortName } from '../../../src/ui/notes/note-words.ts';
import { highlight, pageNote, passage } from '../../core/notes/sample-notes.ts';

describe('noteWords', () => {
  it('are one line', () => {
    expect(noteWords(highlight(1, { passage: passage(0, ' We\n\nwon ') }))).toBe('We won');
  });

  it('are none on the page as a whole', () => {
    expect(noteWords(pageNote(1))).toBeNull();
  });
});

describe('shortName', () => {
  const long = 'Nobody had asked the people who live on the other side of the water';
  const cases = [
    { what: 'is the words, if they are few', note: highlight(1, { passage: passage(0, 'We won') }), name: 'We won' },
    {
      what: 'ends between words',
      note: highlight(1, { passage: passage(0, long) }),
      name: 'Nobody had asked the people who live on the…',
    },
    {
      what: 'cuts what has no spaces',
      note: highlight(1, { passage: passage(0, '字'.repeat(60)) }),
      name: `${'字'.repeat(48)}…`,
    },
    { what: 'is the comment of a note on the page', note: pageNote(1, { comment: 'For Monday' }), name: 'For Monday' },
    { what: 'has no marks of Markdown', note: pageNote(1, { comment: '- Ask **her**' }), name: 'Ask her' },
    { what: 'is none where there are no words', note: pageNote(1), name: null },
  ];

  it.each(cases)('$what', ({ note, name }) => {
    expect(shortName(note)).toBe(name);
  });
});
