import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { forbiddenImports, ROOMS } from './import-table.ts';
import { lintAddon } from './lint-addon.ts';
import { untrueClaims } from './readme-claims.ts';
import { sourceFiles } from './source-files.ts';

/** Each check gives its complaints; silence is a pass. */
const CHECKS: readonly (() => readonly string[])[] = [
  () => run('tsc', '-p', '.'),
  () => run('tsc', '-p', 'src/core'),
  () => run('biome', 'check', '--error-on-warnings', '.'),
  () => run('knip'),
  () => [...new Set(ROOMS.flatMap(sourceFiles))].flatMap((file) => forbiddenImports(file, readFileSync(file, 'utf8'))),
  () => untrueClaims(readFileSync('README.md', 'utf8'), repository()),
  () => run('tsx', 'src/build/main.ts'),
  () => lintAddon('dist/firefox'),
];

const complaints = CHECKS.flatMap((check) => check());
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

/** What a command printed, if it failed. */
function run(command: string, ...args: string[]): readonly string[] {
  const { status, stdout, stderr } = spawnSync('npx', [command, ...args], { encoding: 'utf8' });
  return status === 0 ? [] : [`${command} ${args.join(' ')}\n${stdout}${stderr}`];
}

function repository() {
  const { scripts } = readJson('package.json') as { scripts: Record<string, string> };
  const { permissions } = readJson('manifest.json') as { permissions: string[] };
  return { scripts: Object.keys(scripts), permissions, rooms: rooms(), exists: existsSync };
}

function rooms(): readonly string[] {
  const folders = (dir: string) =>
    readdirSync(dir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$|dist$|out$)/.test(entry.name))
      .map((entry) => entry.name);
  return [...folders('.').filter((name) => name !== 'src'), ...folders('src').map((name) => `src/${name}`)];
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
