import { existsSync, readdirSync, statSync } from 'node:fs';

/**
 * The TypeScript files of a room, as paths from the repository's root; none if there is no such room.
 *
 *     sourceFiles('popup')        // ['popup/main.tsx', …]
 *     sourceFiles('src/engine')   // ['src/engine.ts']
 */
export function sourceFiles(room: string): readonly string[] {
  if (existsSync(`${room}.ts`)) return [`${room}.ts`];
  if (!existsSync(room) || !statSync(room).isDirectory()) return [];
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${room}/${name}`)
    .sort();
}
