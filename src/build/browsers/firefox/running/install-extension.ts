import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LaunchOptions } from '../../browser-under-test.ts';
import type { Running } from './start-firefox.ts';

/**
 * Installs the extension for good, unsigned, which release builds of Firefox refuse: a temporary add-on would be gone after a
 * restart.
 */
export async function installExtension({ bidi }: Running, options: LaunchOptions): Promise<void> {
  const packed = await mkdtemp(path.join(tmpdir(), 'on-record-package-'));
  const archive = path.join(packed, 'extension.xpi');
  // `-0`: packing it would take longer than it saves.
  const { status, stderr } = spawnSync('zip', ['-q', '-0', '-r', archive, '.'], {
    cwd: options.extensionDir,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`zip failed on ${options.extensionDir}: ${stderr}`);
  await bidi.send('webExtension.install', {
    extensionData: { type: 'archivePath', path: archive },
    'moz:permanent': true,
    'moz:allowPrivateBrowsing': options.inPrivateWindows ?? false,
  });
  await rm(packed, { recursive: true });
}
