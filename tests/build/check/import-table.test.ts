import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forbiddenImports, ROOMS } from '../../../src/build/check/import-table.ts';
import { sourceFiles } from '../../../src/build/check/source-files.ts';

describe('the table', () => {
  const cases = [
    { what: 'the core stays alone', file: 'src/core/a.ts', source: "import { x } from '../dom/x.ts';", forbidden: 1 },
    { what: 'a room may import itself', file: 'src/core/a/b.ts', source: "import { x } from '../c.ts';", forbidden: 0 },
    {
      what: 'actors stay below the quotes that rest on them',
      file: 'src/core/actors/a.ts',
      source: "import { x } from '../quotes/x.ts';",
      forbidden: 1,
    },
    {
      what: 'who may import the core may import each of its rooms',
      file: 'popup/a.ts',
      source: "import { x } from '../src/core/quotes/x.ts';",
      forbidden: 0,
    },
    {
      what: 'a package outside its one importer',
      file: 'popup/a.ts',
      source: "import browser from 'webextension-polyfill';",
      forbidden: 1,
    },
    {
      what: 'an import over several lines',
      file: 'src/dom/a.ts',
      source: "import {\n  a,\n  b,\n} from '../platform/a.ts';",
      forbidden: 1,
    },
    {
      what: 'the platform may name the types of messages',
      file: 'src/platform/a.ts',
      source: "import type { A } from '../messages/a.ts';",
      forbidden: 0,
    },
    {
      what: 'but not run its code',
      file: 'src/platform/a.ts',
      source: "import { a } from '../messages/a.ts';",
      forbidden: 1,
    },
    { what: 'a re-export', file: 'src/core/a.ts', source: "export { x } from '../ui/x.ts';", forbidden: 1 },
    { what: 'a dynamic import', file: 'src/core/a.ts', source: "const x = await import('node:fs');", forbidden: 1 },
    { what: 'a bare import', file: 'src/ui/a.ts', source: "import 'dexie';", forbidden: 1 },
    {
      what: 'nobody imports what is never shipped',
      file: 'src/engine.ts',
      source: "import { a } from './build/a.ts';",
      forbidden: 1,
    },
    { what: 'the tests may import all', file: 'tests/a.ts', source: "import 'dexie';", forbidden: 0 },
  ];

  it.each(cases)('$what', ({ file, source, forbidden }) => {
    expect(forbiddenImports(file, source)).toHaveLength(forbidden);
  });
});

describe('the tree', () => {
  const files = [...new Set(ROOMS.flatMap(sourceFiles))];

  it('keeps to the table', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((file) => forbiddenImports(file, readFileSync(file, 'utf8')))).toEqual([]);
  });
});
