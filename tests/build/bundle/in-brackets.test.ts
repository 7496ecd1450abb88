import { expect, it } from 'vitest';
import { inBrackets } from '../../../src/build/bundle/in-brackets.ts';

it.each([
  [
    'declared functions, before what calls them',
    'const A = one();\nexport function two(a) {\n  return "}" + a;\n}\nfunction one() {\n  return 1;\n}\n',
    'export var two = (function(a) {\n  return "}" + a;\n});var one = (function() {\n  return 1;\n});const A = one();\n\n\n',
  ],
  ['arrows, one within another', 'const f = (a) => (b) => a + b;\n', 'const f = ((a) => ((b) => a + b));\n'],
  ['an asynchronous function', 'async function f() {\n}\n', 'var f = (async function() {\n});\n'],
  ['a generator', 'const a = f();\nfunction* f() {\n}\n', 'var f = (function*() {\n});const a = f();\n\n'],
  ['no method', 'class A {\n  one() {\n  }\n}\n', 'class A {\n  one() {\n  }\n}\n'],
])('%s', (_, code, bracketed) => {
  expect(inBrackets(code)).toBe(bracketed);
});
