import { failed } from '../../src/messages/envelopes/envelope.ts';
import type { StoreReader } from './store-reader.ts';

/**
 * A reader of the store whose code is loaded when it is first asked: it is half of the popup's, and the first list is
 * drawn without it. Where it cannot be loaded, as from an extension that was replaced meanwhile, the notes are unlisted
 * until the popup is opened again.
 *
 *     lateReader(async () => (await import('./open-reader.ts')).openReader())
 */
export function lateReader(load: () => Promise<StoreReader>): StoreReader {
  let loading: Promise<StoreReader> | null = null;
  const loaded = () => {
    loading ??= load().catch(unloaded);
    return loading;
  };
  return {
    watchNotes: async (...asked) => (await loaded()).watchNotes(...asked),
    watchSteps: async (...asked) => (await loaded()).watchSteps(...asked),
    watchCorrections: async (...asked) => (await loaded()).watchCorrections(...asked),
    findDrafts: async (addresses) => (await loaded()).findDrafts(addresses),
    findTags: async () => (await loaded()).findTags(),
  };
}

function unloaded(error: unknown): StoreReader {
  console.error('On Record could not load what reads the store', error);
  return {
    watchNotes: (_, onList) => onList(failed('internal')),
    watchSteps: () => {},
    watchCorrections: () => {},
    findDrafts: async () => [],
    findTags: async () => [],
  };
}
