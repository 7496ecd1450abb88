import type { LanguageGroup } from '../languages/pack.ts';
import { parseTree } from '../linear-model/feature-tree.ts';
import { parseWeights } from '../linear-model/linear-model.ts';
import { LEARNED_NAMES, type Learned, type LearnedName } from './learned.ts';

/** The last line of a file of weights: one without it was cut off. */
const END = '\n# end\n';

/**
 * Reads the files of one group; `null` if one of them is missing, damaged or another's, so that rules do without. They
 * are text, so that one can read and compare them: `# english speech: …`, more remarks, the weights as `parseWeights` reads
 * them, `# end`. `src/training/linear-model/write-weights.ts` writes them.
 */
export function parseLearned(group: LanguageGroup, files: ReadonlyMap<LearnedName, string>): Learned | null {
  const fileOf = (name: LearnedName): string => files.get(name) ?? '';
  if (LEARNED_NAMES.some((name) => !isWhole(fileOf(name), `# ${group} ${name}: `))) return null;
  return {
    group,
    roles: parseWeights(fileOf('roles')),
    speech: parseWeights(fileOf('speech')),
    speakers: parseTree(fileOf('speakers')),
    referents: parseTree(fileOf('referents')),
    subjects: parseTree(fileOf('subjects')),
    reports: parseTree(fileOf('reports')),
  };
}

function isWhole(file: string, beginning: string): boolean {
  return file.startsWith(beginning) && file.endsWith(END);
}
