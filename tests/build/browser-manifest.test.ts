import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserManifest } from '../../src/build/browser-manifest.ts';

const source = JSON.parse(readFileSync('manifest.json', 'utf8'));

describe('the manifest of', () => {
  it('Chrome names a worker and nothing of Firefox', () => {
    const manifest = browserManifest(source, '1.2.3', 'chrome');
    expect(manifest).toMatchObject({ version: '1.2.3', background: { service_worker: 'background.js' } });
    expect(manifest).not.toHaveProperty('browser_specific_settings');
    expect(manifest).not.toHaveProperty('background.scripts');
  });

  it('Firefox names an event page and nothing of Chrome', () => {
    const manifest = browserManifest(source, '1.2.3', 'firefox');
    expect(manifest).toMatchObject({ version: '1.2.3', background: { scripts: ['background.js'] } });
    expect(manifest).not.toHaveProperty('minimum_chrome_version');
    expect(manifest).not.toHaveProperty('background.service_worker');
  });

  it('both asks for no site and nothing more than the click, the script and the storage', () => {
    expect(source.permissions).toEqual(['activeTab', 'scripting', 'storage']);
    expect(source).not.toHaveProperty('host_permissions');
  });
});
