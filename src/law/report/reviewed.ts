/** What a second person found of a report: said of the figures and words that were read, known by their hash. */

export interface Reviewed {
  readonly hash: string;
  /** Account of the reviewer. */
  readonly by: string;
  /** Instant, ISO 8601. */
  readonly at: string;
  readonly passed: boolean;
  readonly opinion: string;
}
