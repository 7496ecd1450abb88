import path from 'node:path';
import { build } from 'esbuild';
import { compileAtLoad } from './compile-at-load.ts';
import { KEPT_SYNTAX } from './kept-syntax.ts';

/** Bundles `src/engine.ts` into `<outDir>/engine.mjs`: one ES module without imports and without top-level await. */
export async function buildEngine(outDir: string): Promise<void> {
  await build({
    entryPoints: ['src/engine.ts'],
    outfile: path.join(outDir, 'engine.mjs'),
    bundle: true,
    loader: { '.bin': 'binary' },
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: ['chrome128', 'firefox140', 'node20'],
    supported: KEPT_SYNTAX,
    plugins: [compileAtLoad],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
}
