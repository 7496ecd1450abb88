import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          include: ['tests/core/**/*.test.ts'],
          environment: 'node',
          // The core is pure: its tests cannot disturb one another, and load models and lists once a worker.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browsers/**', 'tests/core/**'],
          environment: 'node',
          // Far more than any test takes alone: what is slow on a busy machine is no failure.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/browsers/**/*.test.ts'],
          globalSetup: 'tests/browsers/stage/build-once.ts',
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // Real browsers on noisy machines: what fails for its timing alone gets another chance, what is broken fails again.
          retry: 2,
        },
      },
    ],
  },
});
