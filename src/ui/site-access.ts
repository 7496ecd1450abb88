/** Access to sites, named by match patterns: `siteAccess` of `src/platform/permissions.ts`; a test gives another. */
export type SiteAccess = {
  readonly isGranted: (pattern: string) => Promise<boolean>;
  /** Has the browser ask the reader; `false` if the answer is no. To be the first call in a click's handler. */
  readonly request: (pattern: string) => Promise<boolean>;
  readonly takeBack: (pattern: string) => Promise<boolean>;
  /** Calls back when something was granted or taken back, in whatever place. */
  readonly observe: (onChange: () => void, signal: AbortSignal) => void;
};
