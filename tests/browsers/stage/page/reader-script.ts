import { build } from 'esbuild';
import { compileAtLoad } from '../../../../src/build/bundle/compile-at-load.ts';

/** A script that leaves `reader.readArticle` in the page that it is evaluated in. */
export async function readerScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/dom/read-article.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reader',
    plugins: [compileAtLoad],
    logLevel: 'warning',
  });
  return `${outputFiles[0]?.text ?? ''};globalThis.reader = reader;`;
}
