import { buildEngine } from './bundle/build-engine.ts';

await buildEngine('dist');
