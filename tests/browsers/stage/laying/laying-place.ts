import path from 'node:path';

/**
 * The folder in `out` where one of vitest's workers lays an extension: two run at once, each with browsers of its own.
 *
 *     layingPlace('extension-firefox')   // …/out/extension-firefox-2
 */
export function layingPlace(name: string): string {
  // A bench is no worker, and is alone.
  return path.resolve('out', `${name}-${process.env.VITEST_POOL_ID ?? '0'}`);
}
