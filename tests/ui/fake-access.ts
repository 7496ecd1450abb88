import type { SiteAccess } from '../../src/ui/site-access.ts';

/** Access to sites in a browser that grants what it is asked for, or nothing; `granted` can be looked at. */
export function fakeAccess(
  granted: Set<string> = new Set(),
  answer: 'allow' | 'deny' = 'allow',
): SiteAccess & { readonly granted: ReadonlySet<string> } {
  const listeners = new Set<() => void>();
  const changed = () => [...listeners].forEach((listener) => void listener());
  return {
    granted,
    isGranted: async (pattern) => granted.has(pattern) || granted.has('*://*/*'),
    request: async (pattern) => {
      if (answer === 'allow') granted.add(pattern);
      changed();
      return answer === 'allow';
    },
    takeBack: async (pattern) => {
      const had = granted.delete(pattern);
      changed();
      return had;
    },
    observe: (onChange, signal) => {
      listeners.add(onChange);
      signal.addEventListener('abort', () => void listeners.delete(onChange));
    },
  };
}
