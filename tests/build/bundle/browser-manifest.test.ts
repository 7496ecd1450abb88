import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserManifest } from '../../../src/build/bundle/browser-manifest.ts';
import { EVERY_SITE } from '../../../src/messages/sites/every-site.ts';

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

  it('both asks for no site, and for nothing that the browsers warn of', () => {
    expect(source.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']);
    expect(source).not.toHaveProperty('host_permissions');
    expect(source).not.toHaveProperty('content_scripts');
  });

  it('both lets the reader grant the sites that a site can be, and nothing else', () => {
    expect(source.optional_host_permissions).toEqual([EVERY_SITE]);
    expect(source).not.toHaveProperty('optional_permissions');
  });

  it('both stays out of private windows, whose notes could not be kept private', () => {
    expect(source.incognito).toBe('not_allowed');
  });

  it('both presses the button by a key that Chrome takes: Alt or Ctrl, perhaps Shift, and one letter', () => {
    expect(source.commands._execute_action.suggested_key.default).toMatch(/^(Alt|Ctrl)(\+Shift)?\+[A-Z]$/);
  });
});
