/**
 * Hands a file to the reader, as browsers do with what is downloaded; it needs no permission.
 *
 *     saveFile(document, blob, 'on-record-2026-05-03.jsonld')
 */
export function saveFile(document: Document, blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Not revoked: the browser reads it in its own time. The address goes with the page.
}
