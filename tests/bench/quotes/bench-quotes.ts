import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measuringTools } from '../measuring-tools.ts';
import { parseScores, type Scores } from './parse-scores.ts';
import { missedTargets } from './quote-targets.ts';

const ADAPTERS = ['on-record', 'naive', 'compromise-speaker'];
const SETS = 'gum-wikinews,polnear-dev,phenomena,invented-dev';

/**
 * Scores our quotes and speakers beside the peers', in one run, with the measuring tools that lie beside the repository.
 *
 *     npm run build:engine && npm run bench -- quotes --measure ../shared/measure --data polnear-dev
 *
 * @param args `--measure`: the folder of the tools, see `measuringTools`
 * @returns The targets that we missed.
 */
export function benchQuotes(args: readonly string[]): readonly string[] {
  const { values } = parseArgs({
    args: [...args],
    options: { measure: { type: 'string' }, data: { type: 'string', default: SETS } },
  });
  const tools = measuringTools(values.measure ?? null);
  if ('lack' in tools) return [tools.lack];
  const scorer = path.join(tools.folder, 'quotes/score.mjs');
  const rows = ADAPTERS.map((adapter) => ({ adapter, scores: scoresOf(scorer, adapter, values.data) }));
  for (const set of values.data.split(',')) printSet(set, rows);
  return missedTargets(rows[0]?.scores ?? new Map());
}

function scoresOf(scorer: string, adapter: string, data: string): Scores {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-quotes-'));
  const out = path.join(folder, 'scores.json');
  const program = path.join(path.dirname(scorer), 'adapters', `${adapter}.mjs`);
  execFileSync('node', [scorer, program, '--data', data, '--boot', '1', '--json', out], { stdio: 'ignore' });
  const scores = parseScores(JSON.parse(readFileSync(out, 'utf8')));
  rmSync(folder, { recursive: true });
  return scores;
}

function printSet(set: string, rows: readonly { readonly adapter: string; readonly scores: Scores }[]): void {
  console.log(`\n${set.padEnd(20)} recall   JOINT  JOINT-E  marks taken for speech   p95 ms`);
  for (const { adapter, scores } of rows) {
    const score = scores.get(set);
    if (score === undefined) continue;
    const cells = [score.recall, score.joint, score.jointEntity, score.taken].map((share) =>
      percent(share).padStart(7),
    );
    console.log(`${adapter.padEnd(20)}${cells.join('  ')}  ${score.p95.toFixed(1).padStart(20)}`);
  }
}

function percent(share: number | null): string {
  return share === null ? '–' : (100 * share).toFixed(1);
}
