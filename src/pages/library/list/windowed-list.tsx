import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ListWindow, listWindow, offsetToShow } from './list-window.ts';

type WindowedListProps = {
  /** What the list is of, for screen readers. */
  readonly label: string;
  readonly count: number;
  /** What tells an entry from others. */
  readonly keyOf: (index: number) => string;
  /** The entry that is chosen, counted from 0. */
  readonly active: number | null;
  readonly onChoose: (index: number) => void;
  /** Enter, and where `opensOnClick` a click. */
  readonly onOpen: (index: number) => void;
  readonly opensOnClick: boolean;
  /** Tells which entries are on the screen. */
  readonly onWindow: (first: number, end: number) => void;
  readonly children: (index: number) => ComponentChildren;
};

/**
 * A list of which only what is on the screen is in the document, however long it is: its entries are all equally high.
 * It is a listbox, and its entries are no buttons: the focus stays on the list while entries come and go below it.
 */
export function WindowedList(props: WindowedListProps): JSX.Element {
  const { label, count, active, onChoose, onOpen, onWindow } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const { scroll, measure } = useScroll(box, count);
  const rowHeight = ROW_REM * rootFontSize();
  const shown = listWindow({ count, rowHeight, ...scroll });
  useEffect(() => onWindow(shown.first, shown.end), [shown.first, shown.end, count, onWindow]);

  const choose = (index: number) => {
    onChoose(index);
    if (box.current === null) return;
    const { scrollTop, clientHeight } = box.current;
    box.current.scrollTop = offsetToShow(index, { count, rowHeight, top: scrollTop, height: clientHeight });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && active !== null) return onOpen(active);
    const page = Math.max(1, Math.floor(scroll.height / rowHeight) - 1);
    const target = indexAfter(event.key, active, page, count);
    if (target === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(target);
  };
  const isShown = active !== null && active >= shown.first && active < shown.end;
  return (
    <div
      class="windowed"
      ref={box}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={isShown ? `${id}-${active}` : undefined}
      onScroll={measure}
      onKeyDown={onKeyDown}
    >
      <Rows {...props} id={id} shown={shown} onClick={props.opensOnClick ? onOpen : choose} />
    </div>
  );
}

/** Where the box is scrolled to and how high it is, measured again when the count or the window changes. */
function useScroll(box: RefObject<HTMLDivElement | null>, count: number) {
  const [scroll, setScroll] = useState({ top: 0, height: 0 });
  const measure = () => {
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    setScroll((old) =>
      old.top === scrollTop && old.height === clientHeight ? old : { top: scrollTop, height: clientHeight },
    );
  };
  useLayoutEffect(measure, [count]);
  useEffect(() => {
    const life = new AbortController();
    window.addEventListener('resize', measure, { signal: life.signal });
    return () => life.abort();
  }, []);
  return { scroll, measure };
}

type RowsProps = Pick<WindowedListProps, 'count' | 'active' | 'keyOf' | 'children'> & {
  readonly id: string;
  readonly shown: ListWindow;
  readonly onClick: (index: number) => void;
};

function Rows({ id, shown, count, active, keyOf, onClick, children }: RowsProps): JSX.Element {
  return (
    <div role="presentation" class="windowed-height" style={{ blockSize: `${shown.height}px` }}>
      <div role="presentation" style={{ transform: `translateY(${shown.shift}px)` }}>
        {indexesOf(shown).map((index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the listbox, which has the focus
          <div
            key={keyOf(index)}
            role="option"
            tabIndex={-1}
            id={`${id}-${index}`}
            class="windowed-row"
            aria-selected={index === active}
            aria-setsize={count}
            aria-posinset={index + 1}
            onClick={() => onClick(index)}
          >
            {children(index)}
          </div>
        ))}
      </div>
    </div>
  );
}

/** As `.windowed-row` in windowed-list.css has it. */
const ROW_REM = 7.5;

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

function indexesOf({ first, end }: ListWindow): readonly number[] {
  return Array.from({ length: end - first }, (_, step) => first + step);
}

/** Where a key leads; `null`: nowhere. */
function indexAfter(key: string, active: number | null, page: number, count: number): number | null {
  if (count === 0) return null;
  const from = active ?? -1;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? null : Math.min(Math.max(target, 0), count - 1);
}
