import { expect, it } from 'vitest';
import { matchDateline } from '../../../../../../src/core/article/parts/kept/datelines/match-dateline.ts';

it.each([
  ['WESTHAVEN, Norham, Nov. 3, 2031 (Reuters) — The harbour reopened.', 'WESTHAVEN, Norham, Nov. 3, 2031 (Reuters) —'],
  ['WESTHAVEN (AP) — “We are open,” she said.', 'WESTHAVEN (AP) —'],
  ['WESTHAVEN -- The harbour reopened.', 'WESTHAVEN --'],
  ['NORHAM CITY (WXYZ) -- The harbour reopened.', 'NORHAM CITY (WXYZ) --'],
  ['(ANSA) - WESTHAVEN, 03 MAR - Riapre il porto.', '(ANSA) - WESTHAVEN, 03 MAR -'],
  ['Westhaven, 3 mars (AFP) – Le port rouvre.', 'Westhaven, 3 mars (AFP) –'],
  ['Puerto del Norte, 3 mar (EFE).- El puerto reabre.', 'Puerto del Norte, 3 mar (EFE).-'],
  ['Westhaven/Norham (dpa) - Der Hafen ist offen.', 'Westhaven/Norham (dpa) -'],
  ['Westhaven - Der Hafen ist offen.', 'Westhaven -'],
  ['WESTHAVEN – the town, not the harbour – woke early.', null],
  ['Ada Byron – Nobody knew her – came late.', null],
  ['EU – Das Wort stand auf jedem Schiff.', null],
  ['The harbour reopened - Ada Byron was there.', null],
  ['The harbour of Westhaven (AP) reopened.', null],
  ['WESTHAVEN (AP)', null],
  ['', null],
])('%s', (paragraph, dateline) => {
  const span = matchDateline(paragraph);
  expect(span && paragraph.slice(span.start, span.end)).toBe(dateline);
});
