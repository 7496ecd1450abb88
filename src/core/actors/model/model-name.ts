const NAMES: ReadonlyMap<string, string> = new Map([
  ['', 'en'],
  ['de', 'european'],
  ['en', 'en'],
  ['es', 'european'],
  ['fr', 'european'],
  ['it', 'european'],
  ['nl', 'european'],
  ['pt', 'european'],
  ['und', 'en'],
]);

/**
 * The name of the model that reads a language, `null` if none does; an article that names none is read as English.
 *
 *     modelNameFor('pt-BR')   // 'european': src/core/actors/models/european.bin
 *     modelNameFor('is')      // null
 *
 * @param lang BCP 47.
 */
export function modelNameFor(lang: string): string | null {
  return NAMES.get(lang.split('-')[0]?.toLowerCase() ?? '') ?? null;
}
