import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LearnedName } from '../../core/learned/learned.ts';

/** What each model is asked, as its file says. */
const QUESTIONS: Readonly<Record<LearnedName, string>> = {
  roles: 'for somebody to be whom a phrase means',
  speech: 'for words in marks to be speech',
  speakers: 'for a candidate to be the speaker',
  referents: 'for somebody to be whom a pronoun or a role stands for',
  subjects: 'for one of the subjects that a verb may have to be who reports',
  reports: 'for reported words to begin or to end at a place, or for none to be reported',
};

/**
 * Writes a fitted model as `parseLearned` reads it: weights in hundredths, the features of one beginning on one
 * line.
 *
 * @param folder of the group: `src/core/learned/english`
 * @param maker the script that made it
 */
export function writeWeights(
  folder: string,
  name: LearnedName,
  weights: ReadonlyMap<string, number>,
  maker = 'src/training/quotes/train.ts',
): void {
  const kept = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 100)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const file = path.join(folder, `${name}.txt`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    [
      `# ${path.basename(folder)} ${name}: how much each feature speaks ${QUESTIONS[name]}.`,
      `# Made by ${maker}; numbers only, no text of any corpus.`,
      ...linesOf(kept),
      '# end\n',
    ].join('\n'),
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
