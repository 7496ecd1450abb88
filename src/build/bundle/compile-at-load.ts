import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';
import { inBrackets } from './in-brackets.ts';
import { KEPT_SYNTAX } from './kept-syntax.ts';

/** Where the code stands that every reading of a page runs. */
const READER = /[\\/]src[\\/](?:core[\\/](?:article|text)|dom)[\\/].+\.ts$/;

/**
 * Lets browsers compile the functions that read a page while they load the script, instead of one by one at the first
 * call: three hundred small functions, each parsed twice, cost as much as what they do. Engines take brackets around
 * a function for the hint that it is about to be called ([V8](https://v8.dev/blog/preparser#pife)).
 */
export const compileAtLoad: Plugin = {
  name: 'compile-at-load',
  setup(build) {
    build.onLoad({ filter: READER }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, {
        loader: 'ts',
        target: 'esnext',
        supported: KEPT_SYNTAX,
        charset: 'utf8',
        sourcefile: path,
      });
      return { contents: inBrackets(code), loader: 'js' };
    });
  },
};
