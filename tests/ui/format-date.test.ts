import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/ui/format-date.ts';

describe('formatDate', () => {
  const cases = [
    { what: 'a day', iso: '2026-03-05', language: 'en-GB', shown: '5 Mar 2026' },
    { what: 'a day as Germans write it', iso: '2026-03-05', language: 'de', shown: '05.03.2026' },
    { what: 'a moment without a zone', iso: '2026-03-05T08:30', language: 'en-GB', shown: '5 Mar 2026, 08:30' },
    { what: 'no date', iso: 'yesterday', language: 'en-GB', shown: null },
  ];

  it.each(cases)('$what', ({ iso, language, shown }) => {
    expect(formatDate(iso, language)).toBe(shown);
  });

  it('shows a moment with a zone in the zone of the reader', () => {
    const here = new Date('2026-03-05T08:30:00-05:00');
    expect(formatDate('2026-03-05T08:30:00-05:00', 'en-GB')).toContain(
      `${String(here.getHours()).padStart(2, '0')}:30`,
    );
  });
});
