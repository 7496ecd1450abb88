/**
 * The endings on a line of weights, and what each weighs.
 *
 *     parseEndings('colon|\tnear 65\tfar -4')   // [['near', 0.65], ['far', -0.04]]
 */
export function parseEndings(line: string): [ending: string, weight: number][] {
  return line
    .split('\t')
    .slice(1)
    .map((ending) => {
      const at = ending.lastIndexOf(' ');
      return [ending.slice(0, at), Number(ending.slice(at + 1)) / 100];
    });
}
