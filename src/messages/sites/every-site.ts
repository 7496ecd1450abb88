/** The match pattern of all sites of the web, as `optional_host_permissions` in `manifest.json` names it. */
export const EVERY_SITE = '*://*/*';
