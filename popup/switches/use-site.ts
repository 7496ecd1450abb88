import { useEffect, useState } from 'preact/hooks';
import type { Site } from '../../src/messages/sites/site-of.ts';

/**
 * The site that the popup was opened over; `null` until it is known, and where there is none.
 *
 *     const site = useSite(services.findSite);   // { host: 'news.example', … }
 */
export function useSite(findSite: () => Promise<Site | null>): Site | null {
  const [site, setSite] = useState<Site | null>(null);
  useEffect(() => void findSite().then(setSite), [findSite]);
  return site;
}
