import { expect, it } from 'vitest';
import { nextEditor } from '../../../../content-scripts/notes/editor/editor-state.ts';

const fields = { comment: 'Ask her', tags: 'check, budget', colour: 'green' } as const;

it('keeps what is written while it is being saved, and after that has failed', () => {
  const saving = nextEditor({ fields, saving: 'not-yet' }, { kind: 'save' });
  const written = nextEditor(saving, { kind: 'written', fields: { comment: 'More' } });
  const failed = nextEditor(written, { kind: 'failed', failure: 'store-full' });
  expect(failed).toEqual({ fields: { ...fields, comment: 'More' }, saving: { failure: 'store-full' } });
});
