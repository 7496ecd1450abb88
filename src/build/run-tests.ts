import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { installBrowsers } from './browsers/install-browsers.ts';
import { countTests } from './count-tests.ts';

/**
 * `npm test`: installs what browsers are missing, builds, runs every test and closes with a line of its own,
 * `N passed, N failed`. What follows the command is handed to vitest: `npm test -- tests/core`.
 */
const REPORT = 'out/test-report.json';
const NOTHING = { passed: 0, failed: 0 };

installBrowsers();
rmSync(REPORT, { force: true });
const ran =
  npx('tsx', 'src/build/main.ts') &&
  npx('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${REPORT}`, ...process.argv.slice(2));
const { passed, failed } = existsSync(REPORT) ? countTests(JSON.parse(readFileSync(REPORT, 'utf8'))) : NOTHING;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = ran && passed > 0 && failed === 0 ? 0 : 1;

function npx(...command: string[]): boolean {
  return spawnSync('npx', command, { stdio: 'inherit' }).status === 0;
}
