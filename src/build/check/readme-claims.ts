/** What the repository really holds, for `untrueClaims` to compare the README with. */
export type Repository = {
  /** The scripts of `package.json`. */
  readonly scripts: readonly string[];
  /** What `manifest.json` asks for. */
  readonly permissions: readonly string[];
  /** Folders and files at the top, and the rooms in `src`: `popup`, `src/core`. */
  readonly rooms: readonly string[];
  exists(path: string): boolean;
};

/**
 * Where the README and the repository differ, each as a sentence: a script, a picture or a path that is not there; a
 * permission or a room that the README does not tell of.
 *
 *     untrueClaims('Run `npm run fly`.', repository)   // ['README names `npm run fly`, which package.json has not']
 */
export function untrueClaims(readme: string, repository: Repository): readonly string[] {
  return [
    ...namedScripts(readme)
      .filter((script) => !repository.scripts.includes(script))
      .map((script) => `README names \`npm run ${script}\`, which package.json has not`),
    ...linkedPaths(readme)
      .filter((path) => !repository.exists(path))
      .map((path) => `README links to ${path}, which is not there`),
    ...repository.permissions
      .filter((permission) => !readme.includes(`\`${permission}\``))
      .map((permission) => `README does not say why \`${permission}\` is asked for`),
    ...mappedPaths(readme)
      .filter((path) => !repository.exists(path))
      .map((path) => `README's map shows ${path}, which is not there`),
    ...repository.rooms
      .filter((room) => !mappedPaths(readme).includes(room))
      .map((room) => `README's map leaves out ${room}`),
  ];
}

function namedScripts(readme: string): readonly string[] {
  const named = Array.from(readme.matchAll(/npm run ([\w:-]+)/g), ([, script]) => script ?? '');
  const short = Array.from(readme.matchAll(/npm (start|test)\b/g), ([, script]) => script ?? '');
  return [...new Set([...named, ...short])];
}

/** Targets of links and pictures inside the repository. */
function linkedPaths(readme: string): readonly string[] {
  return Array.from(
    readme.matchAll(/\]\((?!https?:|#)([^)\s]+)\)|src="(?!https?:)([^"]+)"/g),
    ([, a, b]) => a ?? b ?? '',
  );
}

/** The map is the code block under “Map of the tree”: a path opens each line. */
function mappedPaths(readme: string): readonly string[] {
  const map = readme.split(/^## Map of the tree$/m)[1]?.split('```')[1] ?? '';
  return Array.from(map.matchAll(/^([\w.][\w./-]*)/gm), ([path]) => path.replace(/\/$/, ''));
}
