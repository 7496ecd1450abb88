import type { JSX } from 'preact';
import type { Draft } from '../../../src/core/notes/draft.ts';
import { fieldsOf, type NoteFields } from '../../../src/core/notes/note-fields.ts';
import type { Translate } from '../../../src/locales/translate.ts';
import type { SendToBackground } from '../../../src/messages/send-to-background.ts';
import { boxOfRanges } from '../../card/box-of-ranges.ts';
import type { CardSlot } from '../../card/card-slot.ts';
import { backgroundTone } from '../../paint/background-tone.ts';
import { markWords } from '../../paint/mark-words.ts';
import type { ChangeKept } from '../change-kept.ts';
import { newDraftId } from '../new-ids.ts';
import { type KeptDraft, keepDraft } from './keep-draft.ts';
import { NoteEditor } from './note-editor.tsx';
import type { Opening } from './resume-draft.ts';
import { saveWriting } from './save-writing.ts';
import { draftedChange, metOf, noteOf } from './writing.ts';

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

/** Opens the editor beside a note's words. It stays until the note is saved, or the reader gives it up. */
export function openEditor(source: EditorSource, opening: Opening): void {
  const { document, registry, t, slot } = source;
  const { writing, ranges, draft } = opening;
  const life = new AbortController();
  const kept = keepDraft(draft?.id ?? newDraftId(), metOf(writing), source.sendToBackground);
  const session = { written: fieldsOf(begunNote(opening)), isDone: false };
  slot.open({
    document,
    kind: 'card',
    attributes: { role: 'dialog', 'aria-labelledby': 'card-title' },
    content: editorOf(source, opening, kept, session),
    anchor: () => boxOfRanges(ranges()),
    stays: true,
    focus: 'textarea',
    tone: backgroundTone(ranges()[0]?.startContainer.parentElement ?? document.body ?? document.documentElement),
    language: t.language,
    direction: t.direction,
    onGone: () => {
      life.abort();
      leave(source, opening, kept, session);
    },
  });
  if (registry !== null) markWords(registry, ranges(), life.signal);
  // The last that a page hears before it goes.
  document.addEventListener('visibilitychange', kept.flush, { signal: life.signal });
}

/** From opening to closing. `written`: what stands in the fields; `isDone`: it was saved, or given up. */
type Session = { written: NoteFields; isDone: boolean };

function editorOf(source: EditorSource, { writing }: Opening, kept: KeptDraft, session: Session): JSX.Element {
  const save = saveWriting(source.changes, writing, kept.id);
  const finish = () => {
    session.isDone = true;
    source.slot.close(true);
  };
  return (
    <NoteEditor
      t={source.t}
      isNew={writing.kind === 'new'}
      words={noteOf(writing).passage?.anchor.quote.exact ?? null}
      fields={session.written}
      findTags={async () => {
        const answer = await source.sendToBackground('tags-in-use', {});
        return answer.ok ? answer.value : [];
      }}
      onWritten={(written) => {
        session.written = written;
        kept.write(draftedChange(writing, written));
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
  );
}

/** What was written and neither saved nor given up is kept, and offered. */
function leave(source: EditorSource, { writing }: Opening, kept: KeptDraft, { written, isDone }: Session): void {
  const isUnfinished = !isDone && JSON.stringify(written) !== JSON.stringify(fieldsOf(noteOf(writing)));
  if (!isUnfinished) return;
  kept.flush();
  const change = draftedChange(writing, written);
  source.onUnfinished({ id: kept.id, met: metOf(writing), saved: new Date().toISOString(), change });
}

/** The note with what was begun before. */
function begunNote({ writing, draft }: Opening) {
  if (draft === null) return noteOf(writing);
  return draft.change.kind === 'create' ? draft.change.note : { ...noteOf(writing), ...draft.change.patch };
}
