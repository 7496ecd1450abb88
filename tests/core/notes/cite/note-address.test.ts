import { describe, expect, it } from 'vitest';
import { noteAddress } from '../../../../src/core/notes/cite/note-address.ts';
import { article, highlight, pageNote, passage } from '../sample-notes.ts';

const among = (occurrences: number) => {
  const plain = passage(0, 'the vote');
  const quote = { exact: 'the vote', prefix: 'A line.\nBefore Sunday they held ', suffix: ' again, at nine.' };
  return { ...plain, anchor: { ...plain.anchor, quote, occurrences } };
};

describe('noteAddress', () => {
  it.each([
    { what: 'names short words', note: highlight(1, { passage: passage(0, 'We won') }), hash: '#:~:text=We%20won' },
    {
      what: 'keeps a hyphen from parting them',
      note: highlight(1, { passage: passage(0, 'co-op, then') }),
      hash: '#:~:text=co%2Dop%2C%20then',
    },
    {
      what: 'names beginning and end of long words',
      note: highlight(1, { passage: passage(0, 'a b c d e f g h i j k l m n o p q') }),
      hash: '#:~:text=a%20b%20c%20d%20e,m%20n%20o%20p%20q',
    },
    {
      what: 'names what stands around words that are there twice',
      note: highlight(1, { passage: among(2) }),
      hash: '#:~:text=Sunday%20they%20held-,the%20vote,-again%2C%20at',
    },
    { what: 'opens the page for a note on all of it', note: pageNote(1), hash: '' },
    {
      what: 'survives half a character',
      note: highlight(1, { passage: passage(0, 'won \ud83d') }),
      hash: '#:~:text=won%20',
    },
  ])('$what', ({ note, hash }) => {
    expect(noteAddress(note, article(1))).toBe(`https://news.example/1${hash}`);
  });

  it('goes behind a fragment that is part of the address', () => {
    const note = highlight(1, { passage: passage(0, 'We won') });
    expect(noteAddress(note, article(1, { url: 'https://news.example/#/story' }))).toBe(
      'https://news.example/#/story:~:text=We%20won',
    );
  });
});
