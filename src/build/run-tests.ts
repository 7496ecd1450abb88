import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { installBrowsers } from './browsers/install-browsers.ts';
import { countTests } from './count-tests.ts';

/**
 * `npm test`: installs what browsers are missing, builds, runs every test and closes with a line of its own,
 * `N passed, N failed`. What follows the command is handed to vitest: `npm test -- tests/core`.
 */
const NOTHING = { passed: 0, failed: 0 };

/** Real browsers wait more than they work: what needs none runs beside them, on one core. */
const BESIDE_EACH_OTHER = [
  { report: 'out/browser-tests.json', words: ['--project', 'browsers'] },
  { report: 'out/other-tests.json', words: ['--project', 'core', '--project', 'unit', '--maxWorkers=1'] },
];

const asked = process.argv.slice(2);
const runs = asked.length > 0 ? [{ report: 'out/asked-tests.json', words: asked }] : BESIDE_EACH_OTHER;

installBrowsers();
const built = spawnSync('npx', ['tsx', 'src/build/main.ts'], { stdio: 'inherit' }).status === 0;
const ends = built ? await Promise.all(runs.map(({ report, words }) => runVitest(report, words))) : [];
const counts = ends.map(({ count }) => count);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = built && ends.every(({ isGood, count }) => isGood && count.passed > 0) && failed === 0 ? 0 : 1;

async function runVitest(report: string, words: readonly string[]) {
  rmSync(report, { force: true });
  const child = spawn(
    'npx',
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`, ...words],
    {
      stdio: 'inherit',
    },
  );
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const count = existsSync(report) ? countTests(JSON.parse(readFileSync(report, 'utf8'))) : NOTHING;
  return { isGood: status === 0, count };
}
