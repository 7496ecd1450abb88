import { rm } from 'node:fs/promises';
import { buildEngine } from './build-engine.ts';

const OUT = 'dist';

await rm(OUT, { recursive: true, force: true });
await buildEngine(OUT);
