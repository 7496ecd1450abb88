import { expect, it } from 'vitest';
import { valueOr } from '../../../src/storage/database/value-or.ts';

it('gives what was answered, and something else for a failure', () => {
  expect(valueOr({ ok: true, value: ['climate'] }, [])).toEqual(['climate']);
  expect(valueOr({ ok: false, failure: { kind: 'store-full' } }, [])).toEqual([]);
});
