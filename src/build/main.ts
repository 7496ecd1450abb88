import { rm } from 'node:fs/promises';
import { BROWSERS } from './browser-manifest.ts';
import { buildEngine } from './build-engine.ts';
import { buildExtension } from './build-extension.ts';

const OUT = 'dist';

await rm(OUT, { recursive: true, force: true });
await Promise.all([buildEngine(OUT), ...BROWSERS.map((browser) => buildExtension(browser, `${OUT}/${browser}`))]);
