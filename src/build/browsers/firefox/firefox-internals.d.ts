/**
 * What of Firefox's own globals our code uses where Firefox's interface runs (`InFirefox`), typed as far as used.
 * https://searchfox.org shows the real ones.
 */
declare const ChromeUtils: {
  importESModule<Address extends keyof FirefoxModules>(address: Address): FirefoxModules[Address];
};

declare const Ci: { readonly nsILoadContext: unknown };

declare const Services: {
  readonly wm: { getMostRecentBrowserWindow(): FirefoxWindow };
  readonly scriptSecurityManager: { getSystemPrincipal(): object };
};

declare const WebExtensionPolicy: { getByID(id: string): FirefoxExtensionPolicy | null };

interface FirefoxModules {
  'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs': {
    readonly CustomizableUI: { readonly AREA_NAVBAR: string; addWidgetToArea(widget: string, area: string): void };
  };
  'chrome://remote/content/shared/NavigableManager.sys.mjs': {
    readonly NavigableManager: {
      getIdForBrowser(browser: FirefoxBrowserElement): string;
      getBrowserById(id: string): FirefoxBrowserElement | null;
      /** Ours, not Firefox's: the popups by their ids. */
      adoptedPopups?: Map<string, FirefoxBrowserElement>;
    };
  };
}

interface FirefoxWindow extends Window {
  OpenBrowserWindow(options: { readonly private: boolean }): FirefoxWindow;
  /** Missing until the window's scripts have run. */
  readonly gBrowserInit?: { readonly delayedStartupFinished: boolean };
  readonly gBrowser: {
    readonly selectedBrowser: FirefoxBrowserElement;
    fixupAndLoadURIString(address: string, how: { readonly triggeringPrincipal: object }): void;
  };
  readonly docShell: { QueryInterface(face: unknown): { readonly usePrivateBrowsing: boolean } };
  synthesizeMouseEvent(
    type: string,
    x: number,
    y: number,
    event: { readonly button: number; readonly clickCount: number },
  ): void;
}

interface FirefoxExtensionPolicy {
  readonly mozExtensionHostname: string;
  /** Whether the extension has started. */
  readonly active: boolean;
  readonly extension: {
    readonly backgroundState: 'starting' | 'running' | 'suspending' | 'stopped';
    terminateBackground(options: { readonly ignoreDevToolsAttached: boolean }): Promise<void>;
  };
}

/** A `<browser>`: the element that shows a page. */
interface FirefoxBrowserElement extends HTMLElement {
  permanentKey?: object;
  readonly currentURI: { readonly spec: string } | null;
  readonly webProgress: { readonly isLoadingDocument: boolean };
}

interface FirefoxPanelElement extends HTMLElement {
  readonly state: 'open' | 'closed' | 'showing' | 'hiding';
  hidePopup(): void;
}

/** A menu, the one over a page included. */
interface FirefoxMenuElement extends FirefoxPanelElement {
  activateItem(item: Element): void;
}

/** A doorhanger: a question under the toolbar. */
interface FirefoxNotificationElement extends HTMLElement {
  readonly button: HTMLElement;
  readonly secondaryButton: HTMLElement;
}

interface HTMLElementTagNameMap {
  panel: FirefoxPanelElement;
  'menupopup#contentAreaContextMenu': FirefoxMenuElement;
  'browser.webextension-popup-browser': FirefoxBrowserElement;
  'popupnotification#addon-webext-permissions-notification': FirefoxNotificationElement;
}
