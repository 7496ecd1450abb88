import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import MagicString from 'magic-string';

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
  const module = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const changed = new MagicString(code);
  simple(module, {
    ArrowFunctionExpression: ({ start, end }) => void changed.appendLeft(end, ')').prependRight(start, '('),
  });
  for (const node of module.body) {
    const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
    if (declared?.type !== 'FunctionDeclaration') continue;
    const { start, end, id } = declared;
    changed.prependRight(start, `var ${id.name} = (`).remove(id.start - ' '.length, id.end);
    changed.appendLeft(end, ');');
    if (node.start > 0) changed.move(node.start, end, 0);
  }
  return changed.toString();
}
