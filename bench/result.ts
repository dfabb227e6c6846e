/** One line of the bench: a ratio against a named baseline in the same run, and the bar that it has to reach. */
export interface Result {
  readonly name: string;
  readonly baseline: string;
  readonly ratio: number;
  readonly bar: number;
  readonly pass: boolean;
  readonly detail: string;
}
