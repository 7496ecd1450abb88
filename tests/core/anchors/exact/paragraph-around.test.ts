import { expect, it } from 'vitest';
import { describeAnchor } from '../../../../src/core/anchors/describe-anchor.ts';
import { paragraphAround } from '../../../../src/core/anchors/exact/paragraph-around.ts';
import { foldQuote } from '../../../../src/core/anchors/searched-text/fold-quote.ts';
import { indexText } from '../../../../src/core/anchors/searched-text/indexed-text.ts';

const BEFORE = 'Wind\n\nRain fell on the boats.\n\nA long day.';

const cases = [
  {
    what: 'other neighbours',
    now: 'Hail\n\nRain fell on the boats.\n\nA night.',
    begins: true,
    ends: true,
    kept: true,
  },
  { what: 'another end', now: 'Wind\n\nRain fell on the hills.\n\nA long day.', begins: true, ends: true, kept: false },
  { what: 'a longer line', now: 'Wind\n\nRain fell on the boats. It was cold.', begins: true, ends: false, kept: true },
  { what: 'words put before', now: 'Wind and Rain fell on the boats.', begins: false, ends: true, kept: true },
];

it.each(cases)('$what', ({ now, begins, ends, kept }) => {
  const start = BEFORE.indexOf('Rain');
  const anchor = describeAnchor(BEFORE, start, start + 'Rain'.length);
  const text = indexText(now);
  const at = text.folded().text.indexOf('Rain');
  const paragraph = paragraphAround(text, anchor, foldQuote(anchor.quote), at);
  const { beginsAlike, endsAlike, isKept, wasShort, wasAlone } = paragraph;
  expect({ begins: beginsAlike, ends: endsAlike, kept: isKept() }).toEqual({ begins, ends, kept });
  expect({ wasShort, wasAlone }).toEqual({ wasShort: true, wasAlone: false });
});
