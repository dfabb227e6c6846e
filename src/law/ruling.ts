/** How the law answers: a value with the articles that made it, or a list of refusals. */

/** One place in an instrument. `rule` is the project's own number of it (REG-37), stable across editions of the law. */
export interface Citation {
  readonly rule: string;
  /** Full official name of the instrument, e.g. 《中华人民共和国政府信息公开条例》. */
  readonly instrument: string;
  /** 第三十三条第二款 */
  readonly article: string;
}

/** A value that the law decided, and why. */
export interface Ruling<T> {
  readonly value: T;
  readonly because: readonly Citation[];
}

/**
 * Why an act can not be done. `message` is a Chinese sentence for a clerk: what was found, what was expected, what to do.
 */
export interface Refusal {
  readonly code: string;
  /** REG-39, OUT-24 …: the rule that refuses. */
  readonly rule: string;
  readonly article: string;
  readonly message: string;
  /** Where in what was filled in it is about, as a path (`system/password`); left out where it is about no single field. */
  readonly field?: string;
}

/** Either the value or at least one refusal: never both, never neither. */
export type Decided<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

export function allowed<T>(value: T): Decided<T> {
  return { ok: true, value };
}

export function refused<T = never>(...refusals: readonly Refusal[]): Decided<T> {
  return { ok: false, refusals };
}
