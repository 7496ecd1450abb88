import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's package for each program that the browser tests start. */
const PACKAGES = {
  '/usr/bin/chromium': 'chromium',
  '/usr/bin/firefox-esr': 'firefox-esr',
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/bin/openbox': 'openbox',
  '/usr/bin/xdotool': 'xdotool',
  '/usr/bin/zip': 'zip',
} as const;

/**
 * Installs the Debian packages that are missing of those which tests and `npm start` need; none missing, nothing done.
 *
 * @throws with the packages' names where they can't be installed: no `apt-get`, or not as root
 */
export function installBrowsers(): void {
  const missing = Object.entries(PACKAGES).flatMap(([program, name]) => (existsSync(program) ? [] : [name]));
  if (missing.length === 0) return;
  const wanted = missing.join(' ');
  if (!existsSync('/usr/bin/apt-get')) throw new Error(`Install these by hand, this is no Debian: ${wanted}`);
  if (process.getuid?.() !== 0)
    throw new Error(`Only root can install what is missing: sudo apt-get install ${wanted}`);
  console.log(`Installing ${wanted}`);
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '-o', 'DPkg::Lock::Timeout=300', '--no-install-recommends', ...missing);
}

function run(command: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${stdout}${stderr}`);
}
