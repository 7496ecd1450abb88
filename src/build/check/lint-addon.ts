import { spawnSync } from 'node:child_process';

/**
 * What Mozilla's linter may say of our build, and why that is no fault of ours.
 */
const ALLOWED: Readonly<Record<string, string>> = {
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
    'Firefox for Android learned `data_collection_permissions` later than Firefox; we are built for the desktop.',
  UNSAFE_VAR_ASSIGNMENT: 'Preact can set `innerHTML`; we never ask it to, and a test searches our sources for it.',
};

type LintMessage = { readonly code: string; readonly message: string; readonly file?: string };

/**
 * Runs Mozilla's linter over an unpacked extension: what it finds, each as a line, less what `ALLOWED` explains.
 *
 *     lintAddon('dist/firefox')   // []
 */
export function lintAddon(dir: string): readonly string[] {
  const { stdout, stderr } = spawnSync('npx', ['addons-linter', dir, '--output', 'json'], { encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(`addons-linter printed no report: ${stdout}${stderr}`);
  const report = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', LintMessage[]>;
  return [...report.errors, ...report.warnings, ...report.notices]
    .filter((entry) => !(entry.code in ALLOWED))
    .map((entry) => `${entry.file ?? dir}: ${entry.code}: ${entry.message}`);
}
