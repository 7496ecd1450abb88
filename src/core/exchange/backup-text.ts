import { annotationOfNote } from './annotation-of-note.ts';
import type { ExchangedNote } from './exchanged-note.ts';

/**
 * The file of a backup, piece by piece: an AnnotationCollection with one page, an annotation a line. It says nothing of
 * when it was written: the same notes give the same bytes.
 *
 *     [BACKUP_HEAD, backupLine(first, true), backupLine(second, false), backupTail(2)].join('')
 */
export const BACKUP_HEAD = `{
"@context": ["http://www.w3.org/ns/anno.jsonld", {"onRecord": {"@id": "urn:on-record:kept", "@type": "@json"}}],
"id": "urn:on-record:notes",
"type": "AnnotationCollection",
"label": "Notes of On Record",
"onRecord": {"format": 1},
"first": {
"id": "urn:on-record:notes:1",
"type": "AnnotationPage",
"partOf": "urn:on-record:notes",
"startIndex": 0,
"items": [`;

/** The newest format that we read and write: `onRecord.format` of the collection. */
export const BACKUP_FORMAT = 1;

/** One annotation. */
export function backupLine({ note, met }: Pick<ExchangedNote, 'note' | 'met'>, isFirst: boolean): string {
  return `${isFirst ? '' : ','}\n${JSON.stringify(annotationOfNote(note, met))}`;
}

/** @param total of the annotations before it */
export function backupTail(total: number): string {
  return `
]
},
"total": ${total}
}
`;
}
