import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { compileAtLoad, inBrackets } from '../../src/build/compile-at-load.ts';

describe('functions that are compiled when the script is loaded', () => {
  it('stand in brackets, before what calls them', () => {
    const code = 'const A = one();\nexport function two(a) {\n  return "}" + a;\n}\nfunction one() {\n  return 1;\n}\n';
    expect(inBrackets(code)).toBe(
      'export var two = (function(a) {\n  return "}" + a;\n});\nvar one = (function() {\n  return 1;\n});\nconst A = one();\n',
    );
  });

  it('are those that read a page, and stay so in a bundle', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents:
          "import { isFullName } from './src/core/article/fields/authors/is-full-name.ts';\nimport { fold } from './src/core/text/fold.ts';\nconsole.log(isFullName, fold);",
        resolveDir: '.',
      },
      bundle: true,
      minifyWhitespace: true,
      write: false,
      plugins: [compileAtLoad],
    });
    const [code = ''] = outputFiles.map(({ text }) => text);
    expect(code).toContain('isFullName=(function(');
    expect(code).toContain('function fold(');
  }, 60_000);
});
