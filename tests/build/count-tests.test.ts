import { expect, test } from 'vitest';
import { countTests } from '../../src/build/count-tests.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((status) => ({ status })),
});

test.each([
  {
    name: 'what passed and what failed',
    files: [file('passed', 'passed', 'passed'), file('failed', 'failed')],
    passed: 2,
    failed: 1,
  },
  {
    name: 'a file that could not be read as one failure',
    files: [file('passed', 'passed'), file('failed')],
    passed: 1,
    failed: 1,
  },
  {
    name: 'a preparation that failed as one failure',
    files: [file('failed', 'skipped', 'skipped')],
    passed: 0,
    failed: 1,
  },
  { name: 'nothing where nothing ran', files: [], passed: 0, failed: 0 },
])('counts $name', ({ files, passed, failed }) => {
  expect(countTests({ testResults: files })).toEqual({ passed, failed });
});

test('refuses what is no report', () => {
  expect(() => countTests({})).toThrow();
});
