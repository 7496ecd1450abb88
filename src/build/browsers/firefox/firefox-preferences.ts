/** Values of `about:config` by their names. */
export type FirefoxPreferences = Readonly<Record<string, string | number | boolean>>;

/**
 * Preferences for a Firefox under test, beside those that puppeteer sets: an unsigned extension under a known address,
 * no requests of the browser's own, everything through the proxy if there is one.
 *
 * @param proxy `host:port`
 */
export function firefoxPreferences(extensionId: string, uuid: string, proxy: string | null): FirefoxPreferences {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    'xpinstall.signatures.required': false,
    'intl.locale.requested': 'en-GB',
    ...SILENCE,
    ...(proxy === null ? {} : proxied(proxy)),
  };
}

/** Beside puppeteer's own: what Firefox would ask the network by itself. */
const SILENCE = {
  'app.update.auto': false,
  'browser.region.network.url': '',
  'captivedetect.canonicalURL': '',
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  // A release build of Firefox heeds it only with `MOZ_REMOTE_SETTINGS_DEVTOOLS` in its environment.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

function proxied(proxy: string): FirefoxPreferences {
  const [host = '', port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    // Requests to this very machine would pass the proxy by.
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}
