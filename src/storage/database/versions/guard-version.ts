/** A browser's databases, and whether one of a version that was not asked for may be opened. */
export type GuardedFactory = { readonly factory: IDBFactory; readonly admitAny: () => void };

/**
 * Keeps Dexie from opening a database of another version than it was told: where it finds a newer one it would ask again
 * without a version, and where a table or an index of ours is missing there, put it in and raise the version.
 *
 *     const { factory } = guardVersion(indexedDB);
 *     factory.open('on-record')   // throws a VersionError, until `admitAny` was called
 *
 * To ask first which version is there would cost every opening another wait for the browser.
 */
export function guardVersion(factory: IDBFactory): GuardedFactory {
  let isAnyAdmitted = false;
  const open = (name: string, version?: number) => {
    if (version !== undefined) return factory.open(name, version);
    if (isAnyAdmitted) return factory.open(name);
    throw new DOMException('a newer version is there', 'VersionError');
  };
  const guarded = new Proxy(factory, {
    get: (target, name) => {
      if (name === 'open') return open;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return {
    factory: guarded,
    admitAny: () => {
      isAnyAdmitted = true;
    },
  };
}
