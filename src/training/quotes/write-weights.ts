import { writeFileSync } from 'node:fs';

/** Writes a fitted model as a TypeScript file that exports its lines; weights in hundredths, the smallest left out. */
export function writeWeights(file: string, name: string, about: string, weights: ReadonlyMap<string, number>): void {
  const lines = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 100)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 6)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([feature, weight]) => `${feature} ${weight}`);
  const escaped = lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  writeFileSync(
    file,
    `/**\n * ${about}\n * Made by \`src/training/quotes/train.ts\`; numbers only, no text of any corpus.\n */\nexport const ${name} = \`\n${escaped}\n\`;\n`,
  );
  console.log(file, lines.length, 'weights');
}
