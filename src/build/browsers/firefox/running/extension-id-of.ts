import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';

const MANIFEST = v.object({ browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }) });

/** The id that a built extension’s manifest gives it in Firefox. */
export async function extensionIdOf(extensionDir: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(path.join(extensionDir, 'manifest.json'), 'utf8'));
  return v.parse(MANIFEST, manifest).browser_specific_settings.gecko.id;
}
