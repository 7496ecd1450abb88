import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { compileAtLoad } from './compile-at-load.ts';
import { KEPT_SYNTAX } from './kept-syntax.ts';

/**
 * Bundles `src/engine.ts` into `<outDir>/engine.mjs`: one ES module without imports and without top-level await.
 *
 * @param instead by which a bench puts other weights in the place of ours
 */
export async function buildEngine(outDir: string, instead: readonly Plugin[] = []): Promise<void> {
  await build({
    entryPoints: ['src/engine.ts'],
    outfile: path.join(outDir, 'engine.mjs'),
    bundle: true,
    loader: { '.bin': 'binary', '.txt': 'text' },
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: ['chrome128', 'firefox140', 'node20'],
    supported: KEPT_SYNTAX,
    plugins: [...instead, compileAtLoad],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
}
