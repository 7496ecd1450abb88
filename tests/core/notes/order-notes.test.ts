import { describe, expect, it } from 'vitest';
import { orderNotes } from '../../../src/core/notes/order-notes.ts';
import { highlight, noteId, pageNote, passage, time } from './sample-notes.ts';

describe('the order of the page', () => {
  const cases = [
    {
      what: 'notes on the page, then in the article, then outside of it',
      notes: [highlight(3, { passage: passage(0, 'menu', 'page') }), highlight(2), pageNote(1)],
    },
    {
      what: 'by where they stand',
      notes: [highlight(2, { passage: passage(30, 'b') }), highlight(1, { passage: passage(4, 'a') })],
    },
    {
      what: 'the longer before the one inside it',
      notes: [highlight(2, { passage: passage(4, 'We') }), highlight(1, { passage: passage(4, 'We won') })],
    },
    {
      what: 'the older of two in one place',
      notes: [highlight(2, { created: time(2) }), highlight(1, { created: time(1) })],
    },
  ];

  it.each(cases)('$what', ({ notes }) => {
    const order = orderNotes(notes, new Map()).map(({ id }) => id);
    expect(order).toEqual(order.map((_, index) => noteId(index + 1)));
    expect(order).toHaveLength(notes.length);
  });

  it('follows where the page has found them by now', () => {
    const notes = [highlight(1, { passage: passage(4, 'a') }), highlight(2, { passage: passage(30, 'b') })];
    const placed = new Map([[noteId(1), { start: 90, end: 91 }]]);
    expect(orderNotes(notes, placed).map(({ id }) => id)).toEqual([noteId(2), noteId(1)]);
  });
});
