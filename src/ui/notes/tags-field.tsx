import type { JSX, RefObject, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { completeTags } from '../../core/notes/tags/complete-tags.ts';
import { withTag } from '../../core/notes/tags/with-tag.ts';
import type { Translate } from '../../locales/translate.ts';

type TagsFieldProps = {
  readonly t: Translate;
  /** What stands in the field when it appears. */
  readonly written: string;
  /** What it is completed from. */
  readonly findTags: () => Promise<readonly string[]>;
  readonly onWritten?: (tags: string) => void;
};

/**
 * A field for tags with commas between, which offers to complete the last one from those in use: a combobox with a list,
 * as the WAI-ARIA pattern says. The arrow keys choose, Enter takes, Escape closes the list.
 */
export function TagsField(props: TagsFieldProps): JSX.Element {
  const { t } = props;
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { current: initial } = useRef(props.written);
  const { offered, onInput, onKeyDown, onClose, take } = useOffers(field, props);
  return (
    <div class="tags-field">
      <label class="field">
        <span>
          {t('tags')} <span class="field-hint">{t('tagsHint')}</span>
        </span>
        <input
          class="field-box"
          ref={field}
          type="text"
          name="tags"
          dir="auto"
          autocomplete="off"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={offered.tags.length > 0}
          aria-controls={listId}
          aria-activedescendant={offered.active === null ? undefined : `${listId}-${offered.active}`}
          defaultValue={initial}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={onClose}
          onKeyDown={onKeyDown}
          onKeyUp={keepTags}
        />
      </label>
      <TagOffers id={listId} label={t('tagsOffered')} offered={offered} onTake={take} />
    </div>
  );
}

/** Browsers select all of a field that Tab leads to: the next letter would take the place of all tags. */
function keepTags({ key, currentTarget: field }: TargetedKeyboardEvent<HTMLInputElement>): void {
  const end = field.value.length;
  const isAll = field.selectionStart === 0 && field.selectionEnd === end;
  if (key === 'Tab' && isAll) field.setSelectionRange(end, end);
}

/** What is offered while somebody types, and what becomes of it. */
function useOffers(field: RefObject<HTMLInputElement | null>, { findTags, onWritten }: TagsFieldProps) {
  const [inUse, setInUse] = useState<readonly string[]>([]);
  const [offered, setOffered] = useState<Offered>(NOTHING);
  useEffect(() => void findTags().then(setInUse), [findTags]);
  const onInput = (value: string) => {
    setOffered({ tags: completeTags(value, inUse, MOST_OFFERED), active: null });
    onWritten?.(value);
  };
  const take = (tag: string) => {
    const input = field.current;
    if (input === null) return;
    input.value = withTag(input.value, tag);
    onInput(input.value);
    // So that whoever listens to the form hears of it too. (In a page, events made by scripts reach no control of ours.)
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input.focus();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const next = afterKey(event, offered);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (typeof next === 'string') take(next);
    else setOffered(next);
  };
  return { offered, onInput, onKeyDown, onClose: () => setOffered(NOTHING), take };
}

type TagOffersProps = {
  readonly id: string;
  readonly label: string;
  readonly offered: Offered;
  readonly onTake: (tag: string) => void;
};

function TagOffers({ id, label, offered: { tags, active }, onTake }: TagOffersProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The card or the list of notes that it opens in may end before it does. (jsdom does not scroll.)
    if (tags.length > 0) list.current?.scrollIntoView?.({ block: 'nearest' });
  }, [tags.length]);
  return (
    <div class="tag-offers" role="listbox" id={id} aria-label={label} hidden={tags.length === 0} ref={list}>
      {tags.map((tag, index) => (
        <div
          key={tag}
          class="tag-offer"
          role="option"
          tabIndex={-1}
          id={`${id}-${index}`}
          aria-selected={index === active}
          dir="auto"
          // Before the field loses the focus, and the list its place.
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(tag);
          }}
        >
          {tag}
        </div>
      ))}
    </div>
  );
}

/** `active`: the one that Enter takes, counted from 0. */
type Offered = { readonly tags: readonly string[]; readonly active: number | null };

const NOTHING: Offered = { tags: [], active: null };

const MOST_OFFERED = 6;

/** The list after a key, the tag that the key takes, or `null`: the key means nothing here. */
function afterKey(event: TargetedKeyboardEvent<HTMLElement>, { tags, active }: Offered): Offered | string | null {
  if (tags.length === 0 || event.isComposing || event.ctrlKey || event.metaKey) return null;
  switch (event.key) {
    case 'ArrowDown':
      return { tags, active: active === null ? 0 : (active + 1) % tags.length };
    case 'ArrowUp':
      return { tags, active: ((active ?? 0) + tags.length - 1) % tags.length };
    case 'Enter':
      return active === null ? null : (tags[active] ?? null);
    case 'Escape':
      return NOTHING;
    default:
      return null;
  }
}
