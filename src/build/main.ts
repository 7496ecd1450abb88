import { rm } from 'node:fs/promises';
import { BROWSERS } from './bundle/browser-manifest.ts';
import { buildEngine } from './bundle/build-engine.ts';
import { buildExtension } from './bundle/build-extension.ts';

const OUT = 'dist';

await rm(OUT, { recursive: true, force: true });
await Promise.all([buildEngine(OUT), ...BROWSERS.map((browser) => buildExtension(browser, `${OUT}/${browser}`))]);
