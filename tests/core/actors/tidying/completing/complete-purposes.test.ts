import { expect, test } from 'vitest';
import { completePurposes } from '../../../../../src/core/actors/tidying/completing/complete-purposes.ts';
import { tidyMarkedIn } from '../tidy-marked-in.ts';

const CASES: readonly [name: string, lang: string, marked: string, tidied: string][] = [
  ['in German', 'de', 'die [O:Anstalt für Milch] und Honig warnt', 'die [O:Anstalt für Milch und Honig] warnt'],
  ['in Dutch', 'nl', 'het [O:Instituut voor Melk] en Honing, dat', 'het [O:Instituut voor Melk en Honing], dat'],
  ['another name', 'de', 'das [O:Amt für Milch] und [O:Velk]', 'das [O:Amt für Milch] und [O:Velk]'],
  ['what it does', 'de', 'das [O:Amt für Milch] und warnt', 'das [O:Amt für Milch] und warnt'],
  ['no purpose', 'de', 'die [O:Bank Velk] und Kunden', 'die [O:Bank Velk] und Kunden'],
  ['another language', 'fr', 'la [O:Banque pour Orr] et Velk', 'la [O:Banque pour Orr] et Velk'],
];

test.each(CASES)('%s', (_, lang, marked, tidied) => {
  expect(tidyMarkedIn(lang, marked, completePurposes)).toBe(tidied);
});
