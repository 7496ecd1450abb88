import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

type TabListProps<Id extends string> = {
  /** What the tabs are about, for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
};

/** `count`: how many entries its panel has, as the reader's language writes it. */
type Tab<Id extends string> = { readonly id: Id; readonly label: string; readonly count: string };

/**
 * A row of tabs. Left, Right, Home and End choose one, as the WAI-ARIA pattern for tabs says; Tab goes on into the panel.
 *
 *     <TabList label="Found in this article" tabs={tabs} selected="quotes" onSelect={choose} />
 *     <TabPanel id="quotes">…</TabPanel>
 */
export function TabList<Id extends string>({ label, tabs, selected, onSelect }: TabListProps<Id>): JSX.Element {
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = tabFor(event.key, tabs, selected);
    if (target === null) return;
    event.preventDefault();
    onSelect(target.id);
    list.current?.querySelector<HTMLElement>(`#${tabId(target.id)}`)?.focus();
  };

  return (
    <div class="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          class="tab"
          role="tab"
          id={tabId(tab.id)}
          aria-controls={panelId(tab.id)}
          aria-selected={tab.id === selected}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.label} <span class="tab-count">{tab.count}</span>
        </button>
      ))}
    </div>
  );
}

/** The ids that bind a tab to its panel. */
export const tabId = (id: string) => `tab-${id}`;
/** See `tabId`. */
export const panelId = (id: string) => `panel-${id}`;

/** The tab that a key leads to; past the last comes the first. `null`: the key is not ours. */
function tabFor<Id extends string>(key: string, tabs: readonly Tab<Id>[], selected: Id): Tab<Id> | null {
  const index = tabs.findIndex((tab) => tab.id === selected);
  const targets: Readonly<Record<string, number>> = {
    ArrowLeft: index - 1,
    ArrowRight: index + 1,
    Home: 0,
    End: -1,
  };
  const target = targets[key];
  return target === undefined ? null : (tabs.at(target % tabs.length) ?? null);
}
