import { writeFileSync } from 'node:fs';

/**
 * Writes a fitted model as a TypeScript file that exports what `parseWeights` reads: weights in hundredths, the
 * smallest left out, the features of one beginning on one line.
 *
 * @param file `speakers/ranking/english-speaker-weights.ts` exports `ENGLISH_SPEAKER_WEIGHTS`.
 */
export function writeWeights(
  file: string,
  about: string,
  weights: ReadonlyMap<string, number>,
  maker = 'src/training/quotes/train.ts',
): void {
  const kept = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 100)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 7)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const name = /([^/]+)\.ts$/.exec(file)?.[1]?.replaceAll('-', '_').toUpperCase() ?? '';
  const escaped = linesOf(kept).join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  writeFileSync(
    file,
    `/**\n * ${about}\n * Made by \`${maker}\`; numbers only, no text of any corpus.\n */\nexport const ${name} = \`\n${escaped}\n\`;\n`,
  );
  console.log(file, kept.length, 'weights');
}

function linesOf(weights: readonly (readonly [string, number])[]): string[] {
  const lines = new Map<string, string>();
  for (const [feature, weight] of weights) {
    const at = feature.lastIndexOf('|') + 1;
    const beginning = feature.slice(0, at);
    lines.set(beginning, `${lines.get(beginning) ?? beginning}\t${feature.slice(at)} ${weight}`);
  }
  return [...lines.values()];
}
