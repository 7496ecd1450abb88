import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { compileAtLoad } from '../../../src/build/bundle/compile-at-load.ts';

it('puts the functions that read a page in brackets, and they stay so in a bundle', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "import { isFullName } from './src/core/article/fields/authors/is-full-name.ts';\nimport { csvRow } from './src/core/exchange/csv-of-notes.ts';\nconsole.log(isFullName, csvRow);",
      resolveDir: '.',
    },
    bundle: true,
    minifyWhitespace: true,
    write: false,
    plugins: [compileAtLoad],
  });
  const [code = ''] = outputFiles.map(({ text }) => text);
  expect(code).toContain('isFullName=(function(');
  expect(code).toContain('function csvRow(');
}, 60_000);
