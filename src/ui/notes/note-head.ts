import type { Note } from '../../core/notes/note.ts';
import type { Translate } from '../../locales/translate.ts';
import { joinNames } from '../join-names.ts';

/**
 * What stands over a note: who speaks, or what kind of note it is.
 *
 *     noteHead(quote, t)      // 'Ada Byron'
 *     noteHead(pageNote, t)   // 'Note on the page'
 */
export function noteHead(note: Note, t: Translate): string {
  switch (note.kind) {
    case 'page-note':
      return t('pageNote');
    case 'highlight':
      return t(note.comment === null ? 'noteKindHighlight' : 'noteKindNote');
    case 'quote': {
      const speakers = note.said.speakers.map(({ name, words }) => name ?? words);
      if (speakers.length === 0) return t('speakerUnknown');
      return joinNames([...new Set(speakers)], t);
    }
  }
}
