import { findActiveTab } from '../src/platform/tabs.ts';

/** The tab that the popup was opened over, asked for once, as soon as this file is evaluated: `{ id: 7, … }`. */
export const openedOver = findActiveTab();
