/**
 * The endings on a line of weights, and what each weighs.
 *
 *     parseEndings('colon|\tnear 65\tfar -4')   // [['near', 0.65], ['far', -0.04]]
 */
export function parseEndings(line: string): [ending: string, weight: number][] {
  const endings: [string, number][] = [];
  const written = line.split('\t');
  for (let index = 1; index < written.length; index += 1) {
    const ending = written[index] ?? '';
    const at = ending.lastIndexOf(' ');
    endings.push([ending.slice(0, at), Number(ending.slice(at + 1)) / 100]);
  }
  return endings;
}
