/** What is wrong with a form, first thing on the page, each sentence leading to its field. */

export interface FormError {
  readonly field: string;
  readonly message: string;
}

export interface SummaryProps {
  readonly errors: readonly FormError[];
  /** Said instead of how much is to be mended, where nothing can be. */
  readonly title?: string;
  /** What was typed stands on the page. */
  readonly kept?: boolean;
}

export function ErrorSummary({ errors, title = `还有${errors.length}处需要改正`, kept = true }: SummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div class="error-summary" role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">
        {title}
        {kept && '，您填写的内容都在'}
      </h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The sentence at a field, or undefined. */
export function errorAt(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((one) => one.field === field)?.message;
}
