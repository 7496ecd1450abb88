import { expect, it } from 'vitest';
import { remembering } from '../../../src/core/text/remembering.ts';

it('describes a word once, and what is long or one of too many anew', () => {
  const asked: string[] = [];
  const describe = remembering((word) => {
    asked.push(word);
    return word === 'nobody' ? null : { word };
  });
  const long = 'Norham'.repeat(20);
  for (const word of ['Byron', 'nobody', 'Byron', 'nobody', long, long]) {
    expect(describe(word)).toEqual(word === 'nobody' ? null : { word });
  }
  expect(asked).toEqual(['Byron', 'nobody', long, long]);
  for (let number = 0; number < 20_000; number += 1) describe(`${number}`);
  describe('Byron');
  expect(asked.filter((word) => word === 'Byron')).toHaveLength(2);
});
