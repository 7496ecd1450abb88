import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { waitUntil } from './wait-until.ts';

/** Where a browser's window is to appear. */
export type ScreenWindow = {
  readonly isVisible: boolean;
  /** Environment for the browser's process. */
  readonly environment: NodeJS.ProcessEnv;
  /** The screen we made ourselves, if we did: its keys can be pressed and its pixels read. */
  readonly screen: VirtualScreen | null;
  close(): Promise<void>;
};

/** A display of our own (xvfb) with one browser on it. */
export type VirtualScreen = {
  /** Presses a key in the focused window, by its X name: `Return`. */
  press(key: string): void;
  /** Mean brightness of one row of pixels, 0 to 255. */
  brightnessOfRow(y: number): Promise<number>;
  /** A fingerprint of all its pixels: another one, another picture. */
  picture(): Promise<string>;
  /** X's ids of the windows that are to be seen; a menu is one of its own. */
  windows(): readonly string[];
};

/**
 * Prepares a place for a window: none, a virtual screen of its own, or the reader's desktop.
 *
 *     const window = await openWindow('virtual');
 */
export async function openWindow(kind: 'none' | 'virtual' | 'real'): Promise<ScreenWindow> {
  if (kind === 'virtual') return openVirtualScreen();
  return { isVisible: kind === 'real', environment: process.env, screen: null, close: async () => {} };
}

/** The window's virtual screen, for what cannot be done without. */
export function screenOf({ screen }: ScreenWindow): VirtualScreen {
  if (!screen) throw new Error('This needs a window on a virtual screen');
  return screen;
}

async function openVirtualScreen(): Promise<ScreenWindow> {
  const memoryDir = await mkdtemp(path.join(tmpdir(), 'on-record-screen-'));
  const geometry = ['-screen', '0', '1280x1000x24', '-fbdir', memoryDir];
  // Without `-noreset` it begins anew when whoever asked first has gone, and ends the window manager in its start.
  const server = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', '-noreset', ...geometry], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const environment = { ...process.env, DISPLAY: `:${await displayNumber(server)}` };
  // Without a window manager no window gets the keyboard, and one that was there before it gets a title bar, which moves
  // all that is looked for on the screen.
  const manager = spawn('openbox', [], { env: environment, stdio: 'ignore' });
  const end = () => [manager, server].forEach((child) => void child.kill());
  process.once('exit', end);
  await waitUntil('the windows are managed', async () => isManaged(environment));
  const memory = () => readFile(path.join(memoryDir, 'Xvfb_screen0'));
  return {
    isVisible: true,
    environment,
    screen: {
      press: (key) => void spawnSync('xdotool', ['key', key], { env: environment }),
      brightnessOfRow: async (y) => brightnessOfRow(await memory(), y),
      picture: async () =>
        createHash('sha1')
          .update(await memory())
          .digest('hex'),
      windows: () => visibleWindows(environment),
    },
    async close() {
      process.off('exit', end);
      end();
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
      await rm(memoryDir, { recursive: true, force: true });
    },
  };
}

/** Nobody but a window manager says which desktop is shown. */
function isManaged(environment: NodeJS.ProcessEnv): boolean {
  return spawnSync('xdotool', ['get_desktop'], { env: environment }).status === 0;
}

/** Those right below the root, by any name or none. */
function visibleWindows(environment: NodeJS.ProcessEnv): readonly string[] {
  const search = ['search', '--maxdepth', '1', '--onlyvisible', '--name', ''];
  const { stdout } = spawnSync('xdotool', search, { env: environment, encoding: 'utf8' });
  return stdout.split('\n').filter((id) => id !== '');
}

/** Xvfb takes a free display and writes its number to the pipe once it is ready. */
async function displayNumber(server: ChildProcess): Promise<string> {
  const pipe = server.stdio[3];
  if (!pipe) throw new Error('Xvfb was started without a pipe');
  const number: unknown[] = await once(pipe, 'data');
  return String(number[0]).trim();
}

/**
 * Xvfb's memory is an X window dump (`XWDFile.h`): big-endian 32-bit words, of which 0 is the header's length, 4 the
 * width, 12 the bytes a line and 19 the colours of 12 bytes each that stand before the pixels of 4 bytes (blue, green, red, none).
 */
function brightnessOfRow(dump: Buffer, y: number): number {
  const word = (index: number) => dump.readUInt32BE(index * 4);
  const row = word(0) + word(19) * 12 + y * word(12);
  const pixels = dump.subarray(row, row + word(4) * 4);
  let sum = 0;
  for (let i = 0; i < pixels.length; i += 4) sum += (pixels[i] ?? 0) + (pixels[i + 1] ?? 0) + (pixels[i + 2] ?? 0);
  return sum / (word(4) * 3);
}
