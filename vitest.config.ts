import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that load jsdom themselves, to make documents with it: in a context of `vmForks` that cannot be loaded. */
const MAKE_DOCUMENTS = [
  'tests/dom/**/*.test.ts',
  'tests/pages/demo.test.ts',
  'tests/content-scripts/notes/places/place-notes.test.ts',
];

/** What reads a real article, which is no part of this repository: where that is missing there is nothing to run. */
const READ_A_REAL_PAGE = 'tests/browsers/ceasefire.test.ts';
const HAS_REAL_PAGE = existsSync('../shared/pages/ceasefire');

const SAME_EXAMPLES = ['tests/same-examples.ts'];

export default defineConfig({
  test: {
    // Vitest would leave a core to itself, but a test that drives a browser waits for it most of the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'core',
          include: ['tests/core/**/*.test.ts', ...MAKE_DOCUMENTS],
          environment: 'node',
          setupFiles: SAME_EXAMPLES,
          // What they try is pure: they cannot disturb one another, and load models, lists and jsdom once a worker.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browsers/**', 'tests/core/**', ...MAKE_DOCUMENTS],
          environment: 'node',
          setupFiles: SAME_EXAMPLES,
          // Each file has globals of its own, and a worker starts, and loads its jsdom, once for many files.
          pool: 'vmForks',
          // Far more than any test takes alone: what is slow on a busy machine is no failure.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/browsers/**/*.test.ts'],
          exclude: HAS_REAL_PAGE ? [] : [READ_A_REAL_PAGE],
          globalSetup: 'tests/browsers/stage/laying/build-once.ts',
          environment: 'node',
          // Each file has browsers of its own, and nothing else that another could disturb.
          isolate: false,
          // Far more than any test takes: what it waits for in vain fails before, and says what that was.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Real browsers on noisy machines: what fails for its timing alone gets another chance, what is broken fails again.
          retry: 2,
        },
      },
    ],
  },
});
