/** A figure of the form: its digits, a link to its origin, and a blank that says that it is one. */

import type { Count } from '#law/report/report';

/** Every digit that the number holds; nothing for a blank (AR-07, AR-23). */
export function figureText(value: Count): string {
  if (value === null) return '';
  const text = String(value);
  return /e/.test(text) ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** `href` opens the cell. A blank is no number: it is shown as one and read out as such. */
export function Figure({ value, href }: { readonly value: Count; readonly href: string }) {
  if (value === null) return <span class="blank">未填</span>;
  return (
    <a class={value === 0 ? 'figure zero' : 'figure'} href={href}>
      {figureText(value)}
    </a>
  );
}
