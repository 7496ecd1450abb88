import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measuringTools } from '../measuring-tools.ts';
import { missedTargets } from './article-targets.ts';
import { parseSummary, type Summary } from './parse-summary.ts';
import { timeRatio } from './time-ratio.ts';

const READERS = ['on-record', 'readability', 'defuddle', 'postlight'];

/** The same inside Chromium, as an extension would run them; Readability on a clone. */
const BROWSER_READERS = ['on-record-browser', 'readability-browser', 'defuddle-browser'];

/**
 * Scores our reader of articles beside the peers', in one run, with the measuring tools that lie beside the repository.
 *
 *     npm run build:engine && npm run bench -- articles --measure ../shared/measure
 *     npm run bench -- articles --browser   in Chromium, whose times count
 *     npm run bench -- articles --limit 12  the first pages alone
 *
 * @param args `--measure`: the folder of the tools, see `measuringTools`
 * @returns The targets that we missed.
 */
export function benchArticles(args: readonly string[]): readonly string[] {
  const { values } = parseArgs({
    args: [...args],
    options: { measure: { type: 'string' }, browser: { type: 'boolean', default: false }, limit: { type: 'string' } },
  });
  const tools = measuringTools(values.measure ?? null);
  if ('lack' in tools) return [tools.lack];
  const data = path.join(tools.folder, '../corpora/articles/fundus-dev');
  if (!existsSync(data)) return [`the corpus is missing: ${data}; its texts are not part of the repository`];
  const limit = values.limit === undefined ? [] : ['--limit', values.limit];
  console.log(HEAD);
  const rows = (values.browser ? BROWSER_READERS : READERS).map((reader) => {
    const summary = summaryOf(tools.folder, reader, ['--data', data, ...limit]);
    console.log(rowOf(reader, summary));
    return summary;
  });
  const [ours, readability] = rows;
  if (!ours) return ['no figures'];
  const time = values.browser && readability ? timeRatio(ours, readability) : null;
  if (time) console.log(time.line);
  return [...missedTargets(ours), ...(time?.isMissed ? [time.line] : [])];
}

function summaryOf(tools: string, reader: string, on: readonly string[]): Summary {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-articles-'));
  const out = path.join(folder, 'scores.json');
  const adapter = ['--adapter', path.join(tools, `articles/adapters/${reader}.mjs`)];
  const run = (tool: string, ...given: readonly string[]) =>
    execFileSync('node', [path.join(tools, `articles/${tool}.mjs`), ...on, ...given], { stdio: 'ignore' });
  if (reader.endsWith('-browser')) {
    const predictions = path.join(folder, 'predictions.jsonl');
    run('browser', ...adapter, '--out', predictions);
    run('score', '--pred', predictions, '--out', out);
  } else run('score', ...adapter, '--out', out, '--jobs', '2');
  const summary = parseSummary(JSON.parse(readFileSync(out, 'utf8')));
  rmSync(folder, { recursive: true });
  return summary;
}

const COLUMNS: readonly (readonly [head: string, share: (summary: Summary) => number])[] = [
  ['text', ({ text }) => text.f1],
  ['para', ({ para }) => para.f1],
  ['perfect', ({ perfectPages }) => perfectPages],
  ['subhead', ({ subheads }) => subheads.f1],
  ['title', ({ title }) => title.exact],
  ['authors', ({ authors }) => authors.f1],
  ['date', ({ date }) => date.accuracy],
  ['lede', ({ lede }) => lede.found],
  ['caption', ({ captions }) => captions.found],
  ['leak', ({ captions }) => captions.pagesLeaking],
];

const HEAD = `${'reader'.padEnd(22)}${COLUMNS.map(([head]) => head.padStart(8)).join('')}  none/err/late  ms median/p95`;

function rowOf(reader: string, summary: Summary): string {
  const cells = COLUMNS.map(([, share]) => (100 * share(summary)).toFixed(1).padStart(8));
  const { noBody, errors, timeouts, time } = summary;
  const ms = time ? `${time.medianMs.toFixed(0)}/${time.p95Ms.toFixed(0)}` : '';
  return `${reader.padEnd(22)}${cells.join('')}  ${`${noBody}/${errors}/${timeouts}`.padStart(13)}  ${ms.padStart(13)}`;
}
