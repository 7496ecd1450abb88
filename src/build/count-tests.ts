import * as v from 'valibot';

const REPORT = v.object({
  testResults: v.array(
    v.object({
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string() })),
    }),
  ),
});

/** How a test run ended. */
export type TestCount = { readonly passed: number; readonly failed: number };

/**
 * Counts vitest's JSON report. A file that failed with no test of its own failing (it could not be read, or its
 * preparation threw) is one failure.
 *
 *     countTests(report)   // { passed: 120, failed: 1 }
 *
 * @throws if it is no such report
 */
export function countTests(report: unknown): TestCount {
  const counts = v.parse(REPORT, report).testResults.map(({ status, assertionResults }) => {
    const count = (wanted: string) => assertionResults.filter((test) => test.status === wanted).length;
    const failed = count('failed');
    return { passed: count('passed'), failed: failed === 0 && status === 'failed' ? 1 : failed };
  });
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}
