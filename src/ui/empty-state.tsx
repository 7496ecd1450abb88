import type { ComponentChildren, JSX } from 'preact';

type EmptyStateProps = {
  readonly title: string;
  /** Why there is nothing, and what to do. */
  readonly advice: string;
  /** A drawing, said to nobody: the words say it all. */
  readonly picture: ComponentChildren;
  /** `page`: it stands for all there is, so that its title is the document's; `section`: for a list. */
  readonly level: 'page' | 'section';
  /** A button, if there is something to press. */
  readonly children?: ComponentChildren;
};

/** Stands where there is nothing to show, and says why. */
export function EmptyState({ title, advice, picture, level, children }: EmptyStateProps): JSX.Element {
  return (
    <div class="empty-state">
      {picture}
      {level === 'page' ? <h1 class="empty-title">{title}</h1> : <h2 class="empty-title">{title}</h2>}
      <p class="empty-advice">{advice}</p>
      {children}
    </div>
  );
}
