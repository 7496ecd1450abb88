import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../../locales/translate.ts';

type SearchFieldProps = {
  readonly t: Translate;
  readonly typed: string;
  readonly onSearch: (typed: string) => void;
};

/** The field for searching; the key `/` leads to it. */
export function SearchField({ t, typed, onSearch }: SearchFieldProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const life = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const isSlash = event.key === '/' && !isWriting(event.target);
      if (!isSlash || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown, { signal: life.signal });
    return () => life.abort();
  }, []);
  return (
    <search class="search">
      <input
        class="field-box search-field"
        ref={field}
        type="search"
        aria-label={t('searchLabel')}
        aria-describedby="search-hint"
        placeholder={t('searchLabel')}
        value={typed}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      <p class="search-hint" id="search-hint">
        {t('searchHint')}
      </p>
    </search>
  );
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
