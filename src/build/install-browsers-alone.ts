import { installBrowsers } from './browsers/install-browsers.ts';

installBrowsers();
