import type { Draft } from '../../src/core/notes/draft.ts';
import type { DraftId } from '../../src/core/notes/ids.ts';
import type { MetArticle } from '../../src/core/notes/kept-article.ts';
import type { Note } from '../../src/core/notes/note.ts';
import type { Translate } from '../../src/locales/translate.ts';
import type { Envelope } from '../../src/messages/envelope.ts';
import type { SendToBackground } from '../../src/messages/send-to-background.ts';
import { boxOfRanges } from '../card/box-of-ranges.ts';
import type { CardSlot } from '../card/card-slot.ts';
import { backgroundTone } from '../paint/background-tone.ts';
import { markWords } from '../paint/mark-words.ts';
import type { ChangeKept, NewNote } from './change-kept.ts';
import { type EditorFields, fieldsOf, patchOf } from './editor-state.ts';
import { keepDraft } from './keep-draft.ts';
import { newDraftId } from './new-ids.ts';
import { NoteEditor } from './note-editor.tsx';

/** What is being written: a note that is not there yet, or another state of one that is. */
type Writing =
  | { readonly kind: 'new'; readonly created: NewNote }
  | { readonly kind: 'edit'; readonly note: Note; readonly met: MetArticle };

/** What opening an editor needs. */
export type EditorSource = {
  readonly document: Document;
  /** `null`: nothing can be marked here. */
  readonly registry: HighlightRegistry | null;
  readonly t: Translate;
  readonly slot: CardSlot;
  readonly changes: ChangeKept;
  readonly sendToBackground: SendToBackground;
  /** Called when the editor went and left something unfinished. */
  readonly onUnfinished: (draft: Draft) => void;
};

type Opening = {
  readonly writing: Writing;
  /** Where the words stand by now. */
  readonly ranges: () => readonly Range[];
  /** What was begun before; `null`: nothing. */
  readonly draft: Draft | null;
};

/** Opens the editor beside a note's words. It stays until the note is saved, or the reader gives it up. */
export function openEditor(source: EditorSource, { writing, ranges, draft }: Opening): void {
  const { document, t, slot } = source;
  const note = writing.kind === 'new' ? writing.created.note : writing.note;
  const met = writing.kind === 'new' ? writing.created.met : writing.met;
  const fields = fieldsOf(draft === null ? note : withDraft(note, draft));
  const kept = keepDraft(draft?.id ?? newDraftId(), met, source.sendToBackground);
  const save = saver(source.changes, writing, kept.id);
  let last: EditorFields = fields;
  let isDone = false;
  const life = new AbortController();

  const finish = () => {
    isDone = true;
    slot.close(true);
  };
  const onGone = () => {
    life.abort();
    const isUnfinished = !isDone && JSON.stringify(last) !== JSON.stringify(fieldsOf(note));
    if (!isUnfinished) return;
    kept.flush();
    source.onUnfinished({ id: kept.id, met, saved: new Date().toISOString(), change: changeOf(writing, last) });
  };
  slot.open({
    document,
    kind: 'card',
    attributes: { role: 'dialog', 'aria-labelledby': 'card-title' },
    content: (
      <NoteEditor
        t={t}
        isNew={writing.kind === 'new'}
        words={note.passage?.anchor.quote.exact ?? null}
        fields={fields}
        findTags={async () => {
          const answer = await source.sendToBackground('tags-in-use', {});
          return answer.ok ? answer.value : [];
        }}
        onWritten={(written) => {
          last = written;
          kept.write(changeOf(writing, written));
        }}
        onSave={async (written) => {
          kept.flush();
          kept.stop();
          const answer = await save(written);
          if (answer.ok) finish();
          return answer;
        }}
        onCancel={() => {
          kept.discard();
          finish();
        }}
      />
    ),
    anchor: () => boxOfRanges(ranges()),
    stays: true,
    focus: 'textarea',
    tone: backgroundTone(ranges()[0]?.startContainer.parentElement ?? document.body ?? document.documentElement),
    language: t.language,
    direction: t.direction,
    onGone,
  });
  if (source.registry !== null) markWords(source.registry, ranges(), life.signal);
  // The last that a page hears before it goes.
  document.addEventListener('visibilitychange', kept.flush, { signal: life.signal });
}

/**
 * Saves. A new note that was asked for before, with no answer, may be there already: it is asked for again as it was
 * then, and what was written since is a change to it.
 */
function saver(
  changes: ChangeKept,
  writing: Writing,
  draft: DraftId,
): (fields: EditorFields) => Promise<Envelope<null>> {
  if (writing.kind === 'edit') {
    const { id } = writing.note;
    return (fields) =>
      changes.change({ kind: 'edit', noteId: id, patch: patchOf(writing.note, fields) }, 'noteSaved', draft);
  }
  let asked: { readonly created: NewNote; readonly fields: EditorFields } | null = null;
  return async (fields) => {
    const { created } = writing;
    asked ??= { created: { ...created, note: { ...created.note, ...patchOf(created.note, fields) } }, fields };
    const { note } = asked.created;
    const answer = await changes.create(asked.created, 'noteSaved', draft);
    if (!answer.ok || JSON.stringify(asked.fields) === JSON.stringify(fields)) return answer;
    return changes.change({ kind: 'edit', noteId: note.id, patch: patchOf(note, fields) }, 'noteSaved', draft);
  };
}

function changeOf(writing: Writing, fields: EditorFields): Draft['change'] {
  if (writing.kind === 'edit') {
    return { kind: 'edit', noteId: writing.note.id, patch: patchOf(writing.note, fields) };
  }
  const { note } = writing.created;
  return { kind: 'create', note: { ...note, ...patchOf(note, fields) } };
}

function withDraft(note: Note, { change }: Draft): Note {
  return change.kind === 'create' ? change.note : { ...note, ...change.patch };
}
