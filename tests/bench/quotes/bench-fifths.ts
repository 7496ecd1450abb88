import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Plugin } from 'esbuild';
import { buildEngine } from '../../../src/build/bundle/build-engine.ts';
import { QUOTE_PLANS } from '../../../src/training/quotes/plans.ts';
import { measuringTools } from '../measuring-tools.ts';
import { heldOutNews } from './held-out-news.ts';
import { parseScores, type Score } from './parse-scores.ts';

const FIFTHS = [0, 1, 2, 3, 4];

/**
 * Scores quotes and speakers on each fifth of our training news, as read by what was learned from the other four: the dev
 * sets are small, and every change that was judged by them alone has been tuned to them. Learns five times: half an hour.
 *
 *     npm run build:engine && npm run bench -- fifths
 *     npm run bench -- fifths --plan european --fifths 0,1
 *
 * @param args `--measure`: the folder of the tools; `--from`: where `polnear-train.jsonl` stands
 * @returns What stands in the way of measuring; nothing is asked of the figures.
 */
export async function benchFifths(args: readonly string[]): Promise<readonly string[]> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      measure: { type: 'string' },
      from: { type: 'string', default: '../shared/corpora/quotes' },
      plan: { type: 'string', default: 'en' },
      fifths: { type: 'string', default: FIFTHS.join(',') },
    },
  });
  const tools = measuringTools(values.measure ?? null);
  if ('lack' in tools) return [tools.lack];
  const plan = QUOTE_PLANS.find(({ name }) => name === values.plan);
  if (plan === undefined) return [`no plan is called ${values.plan}`];
  console.log('fifth  set   recall   JOINT  JOINT-E  marks taken');
  for (const fifth of values.fifths.split(',').map(Number)) {
    const folder = mkdtempSync(path.join(tmpdir(), 'bench-fifths-'));
    learnWithout(fifth, { folder, plan: values.plan, from: values.from });
    await buildEngine(folder, [weightsFrom(path.join(folder, 'weights'))]);
    for (const lang of plan.langs) writeFileSync(path.join(folder, `${lang}.jsonl`), heldOutNews(lang, fifth));
    for (const [set, score] of scoresIn(folder, plan.langs, tools.folder)) printRow(fifth, set, score);
    rmSync(folder, { recursive: true });
  }
  return [];
}

type Learning = { readonly folder: string; readonly plan: string; readonly from: string };

function learnWithout(fifth: number, { folder, plan, from }: Learning): void {
  const to = path.join(folder, 'weights');
  const train = ['tsx', 'src/training/quotes/train.ts', plan, '--without', String(fifth), '--to', to, '--from', from];
  execFileSync('npx', train, { stdio: 'ignore' });
}

/** Puts the files of a folder in the place of ours: `english/speech.txt`. */
function weightsFrom(folder: string): Plugin {
  return {
    name: 'weights',
    setup: ({ onResolve }) => {
      onResolve({ filter: /core\/learned\/.*\.txt$/ }, (imported) => {
        const file = path.join(folder, ...imported.path.split('/').slice(-2));
        return existsSync(file) ? { path: file } : null;
      });
    },
  };
}

function scoresIn(folder: string, langs: readonly string[], tools: string): ReadonlyMap<string, Score> {
  const out = path.join(folder, 'scores.json');
  const scorer = path.join(tools, 'quotes/score.mjs');
  const adapter = path.join(tools, 'quotes/adapters/on-record.mjs');
  const options = ['--dir', folder, '--data', langs.join(','), '--boot', '1', '--repeat', '1', '--json', out];
  const env = { ...process.env, ENGINE: path.join(folder, 'engine.mjs') };
  execFileSync('node', [scorer, adapter, ...options], { stdio: 'ignore', env });
  return parseScores(JSON.parse(readFileSync(out, 'utf8')));
}

function printRow(fifth: number, set: string, { recall, joint, jointEntity, taken }: Score): void {
  const cells = [recall, joint, jointEntity, taken].map((share) => (100 * (share ?? 0)).toFixed(1).padStart(7));
  console.log(`${String(fifth).padEnd(6)} ${set.padEnd(4)} ${cells.join('  ')}`);
}
