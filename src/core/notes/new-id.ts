/**
 * Makes an id of a new UUID. Throws if what was made is none.
 *
 *     newId(parseNoteId, () => crypto.randomUUID())   // a NoteId
 */
export function newId<Id>(parse: (uuid: string) => Id | null, makeUuid: () => string): Id {
  const uuid = makeUuid();
  const id = parse(uuid);
  if (id === null) throw new Error(`no UUID: ${uuid}`);
  return id;
}
