import { expect, it } from 'vitest';
import { buildFrame } from '../../../../src/core/quotes/frame/build-frame.ts';
import { findClauses } from '../../../../src/core/quotes/frame/find-clauses.ts';
import { firstOfReport } from '../../../../src/core/quotes/indirect/first-of-report.ts';
import { packFor } from '../../languages/pack-for.ts';

it.each([
  ['its subject', 'es', 'Ayer, Clara Byron explicó que el puente es seguro.', 'Clara'],
  ['its verb', 'es', 'El puente es seguro, explicó Clara Byron.', 'explicó'],
  ['the role of a name between commas', 'en', 'It is safe, a nurse, Clara Byron, said.', 'a'],
  ['a name between commas behind what is no role', 'en', 'It is safe, the quay, Clara Byron, said.', 'Clara'],
  ['a name between commas behind what goes on', 'en', 'It is safe for a nurse, Clara Byron, said.', 'Clara'],
  ['a name that no comma follows', 'en', 'A nurse, Clara Byron said, was late.', 'Clara'],
  ['what opens its clause', 'es', 'El puente es seguro, tal y como explicó Clara Byron.', 'tal'],
  ['what opens a passive one', 'it', 'Il ponte è sicuro, secondo quanto riferito da Clara Byron.', 'secondo'],
])('begins a report with %s', (_name, lang, text, first) => {
  const pack = packFor(lang);
  const { units, ...frame } = buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0);
  const clause = findClauses({ units, ...frame }, pack).find(({ verb }) => verb?.force === 'saying');
  if (clause === undefined) throw new Error(`no report in ${text}`);
  expect(units[firstOfReport(units, clause, pack)]?.text).toBe(first);
});
