import { describe, expect, it } from 'vitest';
import { saysSame } from '../../../src/core/text/says-same.ts';

describe('two texts say the same', () => {
  const cases: readonly { what: string; one: string; other: string; same: boolean }[] = [
    { what: 'letter by letter', one: 'Harbour reopens', other: 'Harbour reopens', same: true },
    { what: 'in other type', one: '“Harbour”  reopens — again', other: '"harbour" reopens - again', same: true },
    { what: 'with ligatures', one: 'ﬁve ﬂats on oﬃce street', other: 'five flats on office street', same: true },
    {
      what: 'where much is invisible at the beginning of one',
      one: `${'\u00ad'.repeat(60)}Harbour reopens after the long storms of the winter, and after much work`,
      other: 'Harbour reopens after the long storms of the winter, and after much work',
      same: true,
    },
    { what: 'not with another beginning', one: 'The harbour reopens', other: 'Our harbour reopens', same: false },
    { what: 'not with another end', one: 'The harbour reopens', other: 'The harbour reopened', same: false },
    { what: 'not where one is much longer', one: 'Harbour', other: 'Harbour reopens after storms', same: false },
    { what: 'not where one is nothing', one: '', other: 'Harbour', same: false },
  ];

  it.each(cases)('$what: $same', ({ one, other, same }) => expect(saysSame(one, other)).toBe(same));
});
