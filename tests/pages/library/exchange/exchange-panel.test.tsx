// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { type Envelope, succeeded } from '../../../../src/messages/envelopes/envelope.ts';
import type { CheckedFile } from '../../../../src/pages/library/exchange/check-file.ts';
import { ExchangePanel } from '../../../../src/pages/library/exchange/exchange-panel.tsx';
import type { ExportedFile } from '../../../../src/pages/library/exchange/export-file.ts';
import type { ImportedFile } from '../../../../src/pages/library/exchange/import-file.ts';
import { article, articleId } from '../../../core/notes/sample-notes.ts';
import { english } from '../../../locales/english.ts';
import { clearPage, clickButton, element, settle, textOf, textsOf } from '../../../ui/drawn-page.ts';

afterEach(clearPage);

const DONE: ImportedFile = { written: 13, failure: null };
const PLAN = { add: 12, articles: 3, change: 1, same: 4, newerHere: 0, inTrash: 2, leftOut: 0 };

async function open(checked: CheckedFile, taken: ImportedFile = DONE, only: string | null = null) {
  const asked: string[] = [];
  const services = {
    exportFile: async (format: string, of: string | null): Promise<Envelope<ExportedFile>> => {
      asked.push(`export ${format} ${of}`);
      return succeeded({ blob: new Blob(), name: 'on-record.md', tally: { notes: 1, articles: 1, damaged: 2 } });
    },
    saveFile: ({ name }: ExportedFile) => void asked.push(`save ${name}`),
    checkFile: async () => checked,
    importFile: async () => {
      asked.push('import');
      return taken;
    },
  };
  const shown = only === null ? null : article(1);
  await settle(() =>
    render(<ExchangePanel t={english} services={services} article={shown} onImporting={() => {}} />, document.body),
  );
  return asked;
}

async function choose(): Promise<void> {
  const input = element('input[type="file"]');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'notes.jsonld')], configurable: true });
  await settle(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('the panel for files', () => {
  it('exports all notes, or those on the article that is listed', async () => {
    expect(await open({ kind: 'plan', plan: PLAN })).toEqual([]);
    await clickButton('Markdown');
    expect(textOf('[role="status"]')).toBe(
      '1 note exported to on-record.md2 notes cannot be read and are not in the file. They were left as they are.',
    );
    const asked = await open({ kind: 'plan', plan: PLAN }, DONE, 'one');
    await clickButton('Backup (JSON-LD)');
    expect(asked).toEqual([`export backup ${articleId(1)}`, 'save on-record.md']);
  });

  it('shows what an import would do, and does it when told', async () => {
    const asked = await open({ kind: 'plan', plan: PLAN });
    await choose();
    expect(textsOf('.exchange-plan li')).toEqual([
      'adds 12 notes on 3 articles',
      'changes 1 note that is older here',
      'skips 4 notes that are here already',
      'skips 2 notes that lie in your trash; restore them there',
    ]);
    expect(asked).toEqual([]);
    await clickButton('Import');
    expect(asked).toEqual(['import']);
    expect(textOf('[role="status"]')).toBe('13 notes imported. Undo takes all of it back.');
  });

  it('offers nothing where an import would do nothing', async () => {
    await open({ kind: 'plan', plan: { ...PLAN, add: 0, change: 0 } });
    await choose();
    expect(textsOf('.exchange-report button')).toEqual(['Close']);
    expect(textOf('.exchange-report p')).toBe('notes.jsonld is in order, but holds nothing new. Importing it:');
    expect(textsOf('.exchange-plan li')[0]).toBe('skips 4 notes that are here already');
  });

  it('says that there are no notes in a file', async () => {
    const none = { add: 0, articles: 0, change: 0, same: 0, newerHere: 0, inTrash: 0, leftOut: 0 };
    await open({ kind: 'plan', plan: none });
    await choose();
    expect(textOf('.exchange-report')).toBe('notes.jsonld is in order, but there are no notes in it.Close');
  });

  it.each([
    { problem: { kind: 'not-json' } as const, words: 'It is damaged or cut off, or no JSON file at all.' },
    {
      problem: { kind: 'damaged-note', nth: 1200, why: 'created: no time' } as const,
      words: 'Its note number 1,200 is damaged (created: no time).',
    },
    {
      problem: { kind: 'note-twice', nth: 2 } as const,
      words: 'Its note number 2 has the same identity as one before it.',
    },
  ])('says why a file is not taken: $problem.kind', async ({ problem, words }) => {
    await open({ kind: 'problem', problem });
    await choose();
    expect(textOf('[role="status"]')).toBe(`notes.jsonld was not imported, and nothing was changed. ${words}`);
    expect(document.querySelectorAll('.exchange-report button')).toHaveLength(0);
  });

  it('says that the disk is full', async () => {
    await open({ kind: 'plan', plan: PLAN }, { written: 0, failure: 'store-full' });
    await choose();
    await clickButton('Import');
    expect(textOf('[role="status"]')).toContain('There is no room left on this machine, so nothing was saved.');
  });

  it.each([
    { failure: 'store-full', why: 'There is no room left on this machine.' },
    { failure: 'internal', why: 'Something went wrong in On Record.' },
  ] as const)(
    'says what was imported before it broke off, why, and how to go on: $failure',
    async ({ failure, why }) => {
      await open({ kind: 'plan', plan: PLAN }, { written: 2000, failure });
      await choose();
      await clickButton('Import');
      expect(textOf('[role="status"]')).toBe(
        `The import was broken off after 2,000 notes. ${why} Undo takes back what was imported; importing the file again adds the rest.`,
      );
    },
  );
});
