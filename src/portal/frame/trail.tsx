/** The path from the home page to this one. */

export interface Step {
  readonly label: string;
  readonly href: string;
}

/** `steps` are the pages above this one, home excluded; `here` is this page's own name. */
export function Trail({ steps, here }: { readonly steps: readonly Step[]; readonly here: string }) {
  return (
    <nav class="trail wrap" aria-label="当前位置">
      <ol>
        {[{ label: '首页', href: '/' }, ...steps].map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
