// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TagsField } from '../../../src/ui/notes/tags-field.tsx';
import { english } from '../../locales/english.ts';
import { clearPage, element, press, settle, textsOf } from '../drawn-page.ts';

const onWritten = vi.fn();

beforeEach(async () => {
  onWritten.mockReset();
  const findTags = async () => ['budget', 'climate', 'to clear'];
  await settle(() =>
    render(<TagsField t={english} written="budget, " findTags={findTags} onWritten={onWritten} />, document.body),
  );
  element('input').focus();
});
afterEach(clearPage);

const field = () => document.querySelector('input')?.value;
const isOpen = () => element('input').getAttribute('aria-expanded') === 'true';

async function type(words: string): Promise<void> {
  await settle(() => {
    Object.assign(element('input'), { value: words });
    element('input').dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the field for tags', () => {
  it('offers those in use that the last one may become', async () => {
    expect(isOpen()).toBe(false);
    await type('budget, cl');
    expect(isOpen()).toBe(true);
    expect(textsOf('[role="option"]')).toEqual(['climate', 'to clear']);
  });

  it('has the caret behind its tags when Tab leads to it, so that the next letter replaces none', async () => {
    const input = document.querySelector('input');
    input?.select();
    await settle(() => void input?.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true })));
    expect([input?.selectionStart, input?.selectionEnd]).toEqual(['budget, '.length, 'budget, '.length]);
  });

  it('takes one by keyboard alone, ready for the next', async () => {
    await type('budget, cl');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(element('input').getAttribute('aria-activedescendant')).toBe(element('[aria-selected="true"]').id);
    await press('Enter');
    expect(field()).toBe('budget, to clear, ');
    expect(isOpen()).toBe(false);
    expect(onWritten).toHaveBeenLastCalledWith('budget, to clear, ');
  });

  it('goes from the first to the last with Up, and closes with Escape, text untouched', async () => {
    await type('cl');
    await press('ArrowUp');
    expect(element('[aria-selected="true"]').textContent).toBe('to clear');
    await press('Escape');
    expect(isOpen()).toBe(false);
    expect(field()).toBe('cl');
  });

  it('takes one by a press that does not take the focus away', async () => {
    await type('cl');
    await settle(() => element('[role="option"]').dispatchEvent(new Event('pointerdown', { cancelable: true })));
    expect(field()).toBe('climate, ');
    expect(document.activeElement).toBe(element('input'));
  });

  it('leaves Enter to the form where nothing is chosen', async () => {
    await type('cl');
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    await settle(() => void element('input').dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
    expect(field()).toBe('cl');
  });
});
