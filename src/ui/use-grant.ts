import { useEffect, useState } from 'preact/hooks';
import type { SiteAccess } from './site-access.ts';

/** Whether a site is granted, and how to change that. */
export type Grant = {
  /** `null` until it is known: nothing can be pressed until then. */
  readonly isGranted: boolean | null;
  /** Asks for the site, or takes it back at once. To be called in a click's handler, before anything else. */
  readonly toggle: () => void;
};

/**
 * Follows the grant of a site, in whatever place it changes.
 *
 *     const { isGranted, toggle } = useGrant(access, '*://example.org/*');
 */
export function useGrant(access: SiteAccess, pattern: string): Grant {
  const [isGranted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const look = async () => {
      const granted = await access.isGranted(pattern);
      if (!life.signal.aborted) setGranted(granted);
    };
    const lookNow = () => void look();
    access.observe(lookNow, life.signal);
    lookNow();
    return () => life.abort();
  }, [access, pattern]);
  const toggle = () => {
    const changed = isGranted ? access.takeBack(pattern) : access.request(pattern);
    // What was granted is heard through `observe`: this popup may be closed by then.
    changed.catch((error) => console.warn('On Record could not change its access to', pattern, error));
  };
  return { isGranted, toggle };
}
