import { expect, it } from 'vitest';
import { withoutSite } from '../../../../../src/core/article/fields/headline/without-site.ts';

it.each([
  ['the name behind a bar', 'Harbour reopens after long storm | The Coast Daily', 'Harbour reopens after long storm'],
  ['the known name behind a dash', 'Harbour reopens - Coast Daily', 'Harbour reopens'],
  ['the known name before it', 'Coast Daily - Harbour reopens', 'Harbour reopens'],
  ['the known name before it and a colon', 'Coast Daily: Harbour reopens', 'Harbour reopens'],
  ['the known name before it and an angle', 'Coast Daily » Harbour reopens', 'Harbour reopens'],
  ['the known name before it and two colons', 'Coast Daily :: Harbour reopens', 'Harbour reopens'],
  ['a low line within a word', 'What the council told @west_haven', 'What the council told @west_haven'],
  [
    'a low line that parts an outlet',
    '港口在长时间的暴风雨之后的星期五终于重新开放了_海岸日报',
    '港口在长时间的暴风雨之后的星期五终于重新开放了',
  ],
  ['another name’s colon', 'Westhaven: Harbour reopens', 'Westhaven: Harbour reopens'],
  ['the known name behind an angle', 'Harbour reopens » Coast Daily', 'Harbour reopens'],
  [
    'the known name behind a section',
    'Harbour reopens after long storm | News | Coast Daily',
    'Harbour reopens after long storm',
  ],
  ['the known name behind a half', 'Harbour reopens - and closes - Coast Daily', 'Harbour reopens - and closes'],
  [
    'not the headline’s own half',
    'Harbour reopens after long storm - and closes',
    'Harbour reopens after long storm - and closes',
  ],
  ['what follows the shown headline', 'Storm: a chronicle, section two', 'Storm: a chronicle'],
])('%s', (_, title, headline) => {
  expect(withoutSite(title, ['Storm: a chronicle'], 'Coast Daily')).toBe(headline);
});
