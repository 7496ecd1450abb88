/**
 * A map that is made when it is first asked for anything: what a table costs is paid by the first article that needs it,
 * not by every start of the background, most of which only show or keep a note.
 *
 *     const verbs = new LateMap(() => conjugate(list))   // nothing is conjugated
 *     verbs.get('said')                                  // all of it is, once
 */
export class LateMap<Key, Value> implements ReadonlyMap<Key, Value> {
  private made: ReadonlyMap<Key, Value> | null = null;

  constructor(private readonly make: () => ReadonlyMap<Key, Value>) {}

  get(key: Key): Value | undefined {
    return (this.made ?? this.map()).get(key);
  }

  has(key: Key): boolean {
    return (this.made ?? this.map()).has(key);
  }

  get size(): number {
    return this.map().size;
  }

  forEach(see: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    this.map().forEach(see);
  }

  entries(): MapIterator<[Key, Value]> {
    return this.map().entries();
  }

  keys(): MapIterator<Key> {
    return this.map().keys();
  }

  values(): MapIterator<Value> {
    return this.map().values();
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.map().entries();
  }

  /** The map, made if it is not yet: `get` and `has`, which every word of an article asks, only come here the first time. */
  private map(): ReadonlyMap<Key, Value> {
    this.made ??= this.make();
    return this.made;
  }
}
