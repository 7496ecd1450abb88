/** Where the tabs are remembered: `sessionArea` of src/platform/storage.ts. */
export type SessionArea = {
  readonly readAll: () => Promise<Readonly<Record<string, unknown>>>;
  readonly write: (key: string, value: object) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
};

/** The tabs whose page has asked for its notes, remembered over the deaths of the background. */
export type NoteTabs = {
  readonly remember: (tabId: number) => Promise<void>;
  readonly forget: (tabId: number) => Promise<void>;
  readonly list: () => Promise<readonly number[]>;
};

const PREFIX = 'notes-tab-';

/**
 * Remembers tabs, each under a key of its own, so that two that come at once cannot overwrite each other.
 *
 *     const tabs = noteTabs(sessionArea);
 *     await tabs.remember(7);
 *     await tabs.list();   // [7]
 */
export function noteTabs(area: SessionArea): NoteTabs {
  return {
    remember: (tabId) => area.write(`${PREFIX}${tabId}`, {}),
    forget: (tabId) => area.remove(`${PREFIX}${tabId}`),
    list: async () =>
      Object.keys(await area.readAll())
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => Number(key.slice(PREFIX.length))),
  };
}
