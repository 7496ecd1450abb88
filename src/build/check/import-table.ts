/**
 * Who may import whom. A room is a folder (or `engine`, a file); each lists the rooms and the packages it may name.
 * A room may always import from itself and from the rooms inside it.
 */
const IMPORT_TABLE: Readonly<Record<string, RoomRules>> = {
  'src/core/text': { rooms: [], packages: [] },
  'src/core/languages': { rooms: ['src/core/text'], packages: [] },
  'src/core/markdown': { rooms: [], packages: [] },
  'src/core/linear-model': { rooms: ['src/core/languages', 'src/core/text'], packages: [] },
  'src/core/learned': { rooms: ['src/core/languages', 'src/core/linear-model'], packages: [] },
  'src/core/article': { rooms: ['src/core/text'], packages: [] },
  'src/core/anchors': { rooms: ['src/core/text'], packages: ['approx-string-match', 'diff'] },
  'src/core/actors': {
    rooms: ['src/core/article', 'src/core/languages', 'src/core/linear-model', 'src/core/text'],
    packages: [],
  },
  'src/core/quotes': {
    rooms: [
      'src/core/actors',
      'src/core/article',
      'src/core/languages',
      'src/core/learned',
      'src/core/linear-model',
      'src/core/text',
    ],
    packages: ['approx-string-match'],
  },
  'src/core/notes': { rooms: ['src/core/anchors', 'src/core/quotes'], packages: ['valibot'] },
  'src/core/corrections': { rooms: ['src/core/actors', 'src/core/notes'], packages: ['valibot'] },
  'src/core/exchange': { rooms: ['src/core/article', 'src/core/notes'], packages: ['@streamparser/json', 'valibot'] },
  'src/core': { rooms: [], packages: [] },
  'src/dom': { rooms: ['src/core'], packages: [] },
  'src/engine': { rooms: ['src/core', 'src/dom'], packages: [] },
  'src/messages': { rooms: ['src/core'], packages: ['valibot'] },
  'src/storage': { rooms: ['src/core'], packages: ['dexie', 'valibot'] },
  'src/locales': { rooms: [], packages: [] },
  'src/platform': { rooms: [], typeRooms: ['src/core', 'src/messages'], packages: ['webextension-polyfill'] },
  'src/background': { rooms: ['src/core', 'src/messages', 'src/storage', 'src/platform', 'src/locales'], packages: [] },
  'src/ui': { rooms: ['src/core', 'src/locales'], packages: ['preact'] },
  'src/pages': {
    rooms: ['src/core', 'src/messages', 'src/storage', 'src/platform', 'src/ui', 'src/locales'],
    packages: ['preact'],
  },
  popup: {
    rooms: ['src/core', 'src/messages', 'src/storage', 'src/platform', 'src/ui', 'src/locales'],
    packages: ['preact'],
  },
  'content-scripts': {
    rooms: ['src/core', 'src/dom', 'src/messages', 'src/platform', 'src/ui', 'src/locales'],
    packages: ['preact'],
  },
};

type RoomRules = {
  readonly rooms: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly typeRooms?: readonly string[];
  readonly packages: readonly string[];
};

/** An import statement as written: `import type { Span } from '../text/span.ts'`. */
type ImportStatement = { readonly from: string; readonly typeOnly: boolean };

/**
 * The imports of a file that the table does not allow, each as a sentence.
 *
 *     forbiddenImports('src/core/a.ts', "import { db } from '../storage/db.ts';")
 *     // ['src/core/a.ts: src/core may not import src/storage']
 *
 * @param file path from the repository's root, with `/`
 */
export function forbiddenImports(file: string, source: string): readonly string[] {
  const room = roomOf(file);
  const rules = room === null ? undefined : IMPORT_TABLE[room];
  if (room === null || !rules) return [];
  return importsIn(source).flatMap((statement) => {
    const target = targetOf(file, statement.from);
    return isAllowed(room, rules, target, statement.typeOnly) ? [] : [`${file}: ${room} may not import ${target.name}`];
  });
}

/** The rooms that the table speaks of; a room comes after those inside it. */
export const ROOMS: readonly string[] = Object.keys(IMPORT_TABLE);

function roomOf(file: string): string | null {
  return ROOMS.find((room) => file === `${room}.ts` || file.startsWith(`${room}/`)) ?? null;
}

/** Reads the statements that our formatter writes: `from` and its path on one line, or a bare or dynamic import. */
function importsIn(source: string): readonly ImportStatement[] {
  const pattern =
    /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*['"`]([^'"`]+)['"`]/gm;
  return Array.from(source.matchAll(pattern), ([, type, from, bare, dynamic]) => ({
    from: from ?? bare ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));
}

type Target = { readonly kind: 'room' | 'package'; readonly name: string };

function targetOf(file: string, specifier: string): Target {
  if (!specifier.startsWith('.')) return { kind: 'package', name: packageOf(specifier) };
  const resolved = new URL(specifier, `file:///${file}`).pathname.slice(1);
  return { kind: 'room', name: roomOf(resolved) ?? resolved };
}

/** `preact/hooks` belongs to `preact`, `@types/node/fs` to `@types/node`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function isAllowed(room: string, rules: RoomRules, target: Target, typeOnly: boolean): boolean {
  if (target.kind === 'package') return rules.packages.includes(target.name);
  if (isWithin(target.name, [room, ...rules.rooms])) return true;
  return typeOnly && isWithin(target.name, rules.typeRooms ?? []);
}

function isWithin(room: string, rooms: readonly string[]): boolean {
  return rooms.some((other) => room === other || room.startsWith(`${other}/`));
}
