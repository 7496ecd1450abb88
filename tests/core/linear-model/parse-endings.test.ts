import { expect, it } from 'vitest';
import { parseEndings } from '../../../src/core/linear-model/parse-endings.ts';

it.each([
  [
    'colon|\tnear 65\tfar -4',
    [
      ['near', 0.65],
      ['far', -0.04],
    ],
  ],
  ['\tde la 7', [['de la', 0.07]]],
  ['before|name||\t 12', [['', 0.12]]],
  ['', []],
])('reads %j', (line, endings) => {
  expect(parseEndings(line)).toEqual(endings);
});
