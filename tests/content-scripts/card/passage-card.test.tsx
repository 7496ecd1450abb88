// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { PassageCard } from '../../../content-scripts/card/passage-card.tsx';
import type { PlacedNote } from '../../../content-scripts/notes/places/place-notes.ts';
import { highlight, keptQuote, noteId } from '../../core/notes/sample-notes.ts';
import { english as t } from '../../locales/english.ts';

const placed = (note: PlacedNote['note'], state: PlacedNote['state'] = 'exact'): PlacedNote => ({
  note,
  state,
  start: 0,
  end: 6,
  now: null,
  ranges: [],
});

type Props = Parameters<typeof PassageCard>[0];

function show(changes: Partial<Props>) {
  const place = document.createElement('div');
  const props: Props = {
    t,
    quote: null,
    notes: [],
    onSaveQuote: null,
    onEdit: vi.fn(),
    onDelete: vi.fn(),
    onClose: vi.fn(),
    failure: null,
    ...changes,
  };
  void act(() => render(<PassageCard {...props} />, place));
  const buttons = () => Array.from(place.querySelectorAll('button'), (button) => button.textContent);
  const press = (words: string, nth = 0) =>
    Array.from(place.querySelectorAll('button'))
      .filter((button) => button.textContent === words)
      [nth]?.click();
  return { place, props, buttons, press };
}

describe('the card of a passage', () => {
  it('offers to save a quote, and not once it is kept', () => {
    const onSaveQuote = vi.fn();
    const { press } = show({ onSaveQuote });
    press('Save quote');
    expect(onSaveQuote).toHaveBeenCalledOnce();
    expect(show({ notes: [placed(keptQuote(1))] }).buttons()).not.toContain('Save quote');
  });

  it('shows every note on the words, each with its own buttons', () => {
    const notes = [placed(highlight(1, { comment: 'Ask her', tags: ['budget'] })), placed(keptQuote(2))];
    const { place, props, press } = show({ notes });
    expect(Array.from(place.querySelectorAll('h3'), ({ textContent }) => textContent)).toEqual([
      'Your note',
      'Your saved quote',
    ]);
    expect(place.querySelector('#card-title')?.textContent).toBe('Your note');
    expect(place.textContent).toContain('Ask her');
    expect(place.textContent).toContain('budget');
    press('Edit', 1);
    press('Delete', 0);
    expect(props.onEdit).toHaveBeenCalledExactlyOnceWith(noteId(2));
    expect(props.onDelete).toHaveBeenCalledExactlyOnceWith(noteId(1));
  });

  it('says that the words of a note have changed', () => {
    expect(show({ notes: [placed(highlight(1), 'changed')] }).place.textContent).toContain('Text has changed: check');
    expect(show({ notes: [placed(highlight(1))] }).place.textContent).not.toContain('Text has changed');
  });

  it('says what failed, and keeps what it shows', () => {
    const { place } = show({ notes: [placed(highlight(1, { comment: 'Ask her' }))], failure: 'store-full' });
    expect(place.querySelector('[role="alert"]')?.textContent).toContain('nothing was saved');
    expect(place.textContent).toContain('Ask her');
  });
});
