import { installBrowsers } from './browsers/install-browsers.ts';

// For `.ci/run`, which has the browsers fetched while other things run.
installBrowsers();
