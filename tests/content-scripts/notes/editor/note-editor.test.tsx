// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { NoteEditor } from '../../../../content-scripts/notes/editor/note-editor.tsx';
import { type Envelope, failed, succeeded } from '../../../../src/messages/envelopes/envelope.ts';
import { english as t } from '../../../locales/english.ts';

function open(answer: Envelope<null>) {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const [onSave, onWritten, onCancel] = [vi.fn(async () => answer), vi.fn(), vi.fn()];
  const findTags = async () => ['to check', 'lanes'];
  const fields = { comment: 'Ask her', tags: 'check', colour: 'yellow' } as const;
  void act(() =>
    render(
      <NoteEditor {...{ t, isNew: true, words: 'We won', fields, findTags, onWritten, onSave, onCancel }} />,
      place,
    ),
  );
  const comment = place.querySelector('textarea') ?? document.createElement('textarea');
  const write = (text: string) =>
    act(() => {
      comment.value = text;
      comment.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const press = (label: string) =>
    act(async () => {
      Array.from(place.querySelectorAll('button'))
        .find(({ textContent }) => textContent === label)
        ?.click();
    });
  return { place, comment, write, press, onSave, onWritten, onCancel };
}

it('saves what was written, with every control named', async () => {
  const { place, write, press, onSave, onWritten } = open(succeeded(null));
  await write('Ask him');
  expect(onWritten).toHaveBeenLastCalledWith({ comment: 'Ask him', tags: 'check', colour: 'yellow' });
  await press('Save');
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ comment: 'Ask him', tags: 'check', colour: 'yellow' });
  expect(Array.from(place.querySelectorAll('label'), (label) => label.textContent)).toEqual(
    expect.arrayContaining(['Comment', 'Yellow', 'Purple']),
  );
});

it('shows the name of the chosen colour, for those who do not see colours apart', async () => {
  const { place } = open(succeeded(null));
  const shown = () => place.querySelector('.colours [aria-hidden]')?.textContent;
  expect(shown()).toBe('Yellow');
  await act(() => place.querySelector<HTMLElement>('.note-purple input')?.click());
  expect(shown()).toBe('Purple');
});

it.each(['textarea', '[type="text"]'])('saves with Ctrl+Enter, not with Enter: in %s', async (field) => {
  const { place, onSave } = open(succeeded(null));
  const enter = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init });
  const press = (init: KeyboardEventInit) =>
    act(async () => void place.querySelector(field)?.dispatchEvent(enter(init)));
  await press({});
  expect(onSave).not.toHaveBeenCalled();
  await press({ ctrlKey: true });
  expect(onSave).toHaveBeenCalledOnce();
});

it.each([
  { failure: 'store-full', words: 'nothing was saved' },
  { failure: 'store-closed', words: 'private windows' },
  { failure: 'store-blocked', words: 'older On Record' },
  { failure: 'store-newer', words: 'They are safe' },
  { failure: 'no-answer', words: 'may not be saved' },
  { failure: 'note-gone', words: 'deleted for good' },
  { failure: 'note-damaged', words: 'cannot be read' },
  { failure: 'internal', words: 'Something went wrong' },
] as const)('says what failed in plain words, and keeps the text: $failure', async ({ failure, words }) => {
  const { place, comment, write, press, onSave } = open(failed(failure));
  await write('A long thought');
  await press('Save');
  expect(place.querySelector('[role="alert"]')?.textContent).toContain(words);
  expect(comment.value).toBe('A long thought');
  await press('Save');
  expect(onSave).toHaveBeenCalledTimes(2);
});
