import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { forbiddenImports, ROOMS } from './import-table.ts';
import { lintAddon } from './lint-addon.ts';
import { untrueClaims } from './readme-claims.ts';
import { sourceFiles } from './source-files.ts';

type Complaints = readonly string[];

/** Each check gives its complaints; silence is a pass. They run beside one another, once all is built. */
const CHECKS: readonly (() => Complaints | Promise<Complaints>)[] = [
  () => run('tsc', '-p', '.'),
  () => run('tsc', '-p', 'src/core'),
  () => run('biome', 'check', '--error-on-warnings', '.'),
  () => run('knip'),
  () => [...new Set(ROOMS.flatMap(sourceFiles))].flatMap((file) => forbiddenImports(file, readFileSync(file, 'utf8'))),
  () => untrueClaims(readFileSync('README.md', 'utf8'), repository()),
  () => lintAddon('dist/firefox'),
];

const unbuilt = await run('tsx', 'src/build/main.ts');
const complaints = unbuilt.length > 0 ? unbuilt : (await Promise.all(CHECKS.map((check) => check()))).flat();
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

/** What a command printed, if it failed. */
function run(command: string, ...args: string[]): Promise<Complaints> {
  return new Promise((resolve) => {
    execFile('npx', [command, ...args], (error, stdout, stderr) =>
      resolve(error === null ? [] : [`${command} ${args.join(' ')}\n${stdout}${stderr}`]),
    );
  });
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
