/** Tells actors apart who bear one name, while names are gone through in text order. */
export type Narrow = {
  /** Of the actors who bear a name, those whom it may mean where it stands. */
  readonly among: (index: number, bearers: readonly string[]) => readonly string[];
  /** Hears whom a name was found to mean. */
  readonly note: (index: number, owner: string) => void;
};
