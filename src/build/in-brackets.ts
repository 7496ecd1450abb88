import { type FunctionDeclaration, type Node, type Program, parse } from 'acorn';

/**
 * Puts a module's functions in brackets: arrows where they stand, declared functions before all else in the module,
 * since they are declared no more. Methods cannot be put in brackets.
 *
 *     const A = one((n) => n + 1);        var one = (function(f) {
 *     function one(f) {              →      return f(1);
 *       return f(1);                      });
 *     }                                   const A = one(((n) => n + 1));
 */
export function inBrackets(code: string): string {
  const withArrows = insert(code, arrowsIn(parseModule(code)).flatMap(bracketsAround));
  const rest: string[] = [];
  const functions: string[] = [];
  let at = 0;
  for (const node of parseModule(withArrows).body) {
    const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
    if (declared?.type !== 'FunctionDeclaration' || !isNamed(declared)) continue;
    rest.push(withArrows.slice(at, node.start));
    functions.push(`${withArrows.slice(node.start, declared.start)}${asVariable(withArrows, declared)}\n`);
    at = node.end + (withArrows.startsWith('\n', node.end) ? 1 : 0);
  }
  return functions.join('') + rest.join('') + withArrows.slice(at);
}

function parseModule(code: string): Program {
  return parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
}

/** All arrow functions, those within others too. */
function arrowsIn(node: Node): readonly Node[] {
  const inner = Object.values(node).flatMap((value: unknown) => [value].flat().filter(isNode).flatMap(arrowsIn));
  return node.type === 'ArrowFunctionExpression' ? [node, ...inner] : inner;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

type Insertion = { readonly at: number; readonly text: string };

function bracketsAround({ start, end }: Node): readonly Insertion[] {
  return [
    { at: start, text: '(' },
    { at: end, text: ')' },
  ];
}

function insert(code: string, insertions: readonly Insertion[]): string {
  const sorted = insertions.toSorted((one, other) => one.at - other.at);
  const pieces = sorted.map(({ at, text }, index) => code.slice(sorted[index - 1]?.at ?? 0, at) + text);
  return pieces.join('') + code.slice(sorted.at(-1)?.at ?? 0);
}

type Named = FunctionDeclaration & { readonly id: Node & { readonly name: string } };

/** All are, but one that is exported as the default. */
function isNamed(declared: { readonly id: unknown }): declared is Named {
  return isNode(declared.id);
}

/** `function one() {…}` → `var one = (function() {…});` */
function asVariable(code: string, { start, end, id }: Named): string {
  return `var ${id.name} = (${code.slice(start, id.start).trimEnd()}${code.slice(id.end, end)});`;
}
