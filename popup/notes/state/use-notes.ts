import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { MetArticle } from '../../../src/core/notes/kept-article.ts';
import type { NotesServices } from '../notes-services.ts';
import { type NoteCommands, noteCommands } from './note-commands.ts';
import type { NotesEvent, NotesState } from './notes-state.ts';

/** The page that answers: `reading` changes when it has been read anew. */
type AnsweringPage = { readonly tabId: number; readonly reading: string };

type Dispatch = (event: NotesEvent) => void;

/** Keeps the state of the notes in step with the store and the page, and gives what the reader can do with them. */
export function useNotes(
  services: NotesServices,
  state: NotesState,
  page: AnsweringPage | null,
  dispatch: Dispatch,
): NoteCommands {
  const { addresses } = state;
  useList(services, addresses, dispatch);
  usePlacements(services, state, page, dispatch);
  // What is asked of the store before the list is there makes the list wait.
  const afterList = state.list !== null || state.failure !== null ? state.addresses : null;
  useSteps(services, afterList, dispatch);
  useDrafts(services, afterList, dispatch);
  const met = useRef<MetArticle | null>(null);
  met.current = state.met;
  const tabId = page?.tabId ?? null;
  return useMemo(
    () => noteCommands(services, { tabId, addresses: addresses ?? [], met: () => met.current }, dispatch),
    [services, tabId, addresses, dispatch],
  );
}

type Addresses = NotesState['addresses'];

/** Before anything is painted: the list is what the popup is opened for, and other effects wait for a frame. */
function useList(services: NotesServices, addresses: Addresses, dispatch: Dispatch): void {
  useLayoutEffect(() => {
    void services.findAddresses().then((found) => {
      if (found !== null) dispatch({ kind: 'address-found', addresses: found });
    });
  }, [services]);
  useLayoutEffect(() => {
    if (addresses === null) return;
    const stop = new AbortController();
    services.watchNotes(
      addresses,
      (list) =>
        dispatch(
          list.ok ? { kind: 'notes-listed', list: list.value } : { kind: 'notes-unlisted', failure: list.failure.kind },
        ),
      stop.signal,
    );
    return () => stop.abort();
  }, [services, addresses]);
}

/** Asked again when notes came or went: the page has looked for the new ones by then, or does so before it answers. */
function usePlacements(
  services: NotesServices,
  { list }: NotesState,
  page: AnsweringPage | null,
  dispatch: Dispatch,
): void {
  const tabId = page?.tabId ?? null;
  const noteIds = useMemo(
    () =>
      list?.notes
        .map(({ id }) => id)
        .toSorted()
        .join(' '),
    [list],
  );
  useEffect(() => {
    if (tabId === null) return;
    let isNewest = true;
    void services.placedNotes(tabId).then((placed) => {
      if (!isNewest || !placed.ok) return;
      const { met, placements } = placed.value;
      dispatch({ kind: 'notes-placed', met, placements });
    });
    return () => {
      isNewest = false;
    };
  }, [services, tabId, page?.reading, noteIds]);
}

function useSteps(services: NotesServices, addresses: Addresses, dispatch: Dispatch): void {
  useEffect(() => {
    if (addresses === null) return;
    const stop = new AbortController();
    services.watchSteps(addresses, (steps) => dispatch({ kind: 'steps-found', steps }), stop.signal);
    return () => stop.abort();
  }, [services, addresses]);
}

function useDrafts(services: NotesServices, addresses: Addresses, dispatch: Dispatch): void {
  useEffect(() => {
    if (addresses === null) return;
    void services.findDrafts(addresses).then((drafts) => dispatch({ kind: 'drafts-found', drafts }));
  }, [services, addresses]);
}
