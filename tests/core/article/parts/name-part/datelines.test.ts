import { describe } from 'vitest';
import { checkParts } from './check-parts.ts';

describe('datelines', () => {
  checkParts([
    {
      what: 'a place with a press portal’s agency is one',
      page: { lead: '<p>Westhaven (ots)</p>' },
      parts: ['date: Westhaven (ots)'],
    },
    {
      what: 'a subhead in bold that is a date is none',
      page: { among: '<p><b>3 November 2026</b></p>' },
      parts: ['subhead: 3 November 2026'],
    },
    {
      what: 'a heading that is a whole date is none',
      page: { among: '<h3>3 November 2026</h3>' },
      parts: ['subhead: 3 November 2026'],
    },
    {
      what: 'a place with day and month before the text is one',
      page: { lead: '<p>WESTHAVEN, Nov 3 (Reuters) –</p>' },
      parts: ['date: WESTHAVEN, Nov 3 (Reuters) –'],
    },
    {
      what: 'a place with an agency is one',
      page: { lead: '<p>Westhaven (dpa)</p>' },
      parts: ['date: Westhaven (dpa)'],
    },
    {
      what: 'a place with a dash is one',
      page: { lead: '<b>Westhaven</b> – ' },
      parts: ['date: Westhaven –'],
    },
    {
      what: 'a subhead of a timeline is none',
      page: { among: '<h3>3 November</h3>' },
      parts: ['subhead: 3 November'],
    },
    {
      what: 'a short sentence with a date is none',
      page: { lead: '<p>Since 3 May all has been quiet in Westhaven.</p>' },
      parts: ['paragraph: Since 3 May all has been quiet in Westhaven.'],
    },
  ]);
});
