import type { Span } from '../../text/span.ts';

/** A stretch between quotation marks, marks included; whether it is speech is not yet said. */
export type Mark = Span & {
  /** The text between the marks. */
  readonly inner: Span;
  /** 0: in the writer's text; 1: inside another pair of marks, and so on. */
  readonly depth: number;
  /** `false`: no closing mark was found, and the stretch ends where its end was guessed. */
  readonly closed: boolean;
  /** The paragraph before ended inside marks that this one opens again. */
  readonly continues: boolean;
};
