import type { ComponentChildren, JSX } from 'preact';
import { moveFocus } from './move-focus.ts';
import { panelId, tabId } from './tab-list.tsx';

type TabPanelProps = {
  readonly id: string;
  /** Another tab is chosen; what is typed in the panel stays. */
  readonly isHidden?: boolean;
  readonly children: ComponentChildren;
};

/** What a tab shows. The arrow keys Up and Down go from one of its entries to the next, beside Tab. */
export function TabPanel({ id, isHidden = false, children }: TabPanelProps): JSX.Element {
  return (
    <div
      class="tab-panel"
      role="tabpanel"
      id={panelId(id)}
      aria-labelledby={tabId(id)}
      hidden={isHidden}
      onKeyDown={moveFocus}
    >
      {children}
    </div>
  );
}
