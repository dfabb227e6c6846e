/** On the page of a case: news of it by e-mail, asked for with an address alone. */

import { Line } from '../form/field.tsx';
import { errorAt, type FormError } from '../form/summary.tsx';

export function AskPart({ action, errors }: { readonly action: string; readonly errors: readonly FormError[] }) {
  return (
    <section aria-labelledby="subscribe" class="no-print">
      <h2 id="subscribe">有进展时发邮件</h2>
      <p>先收到一封确认邮件，确认以后才开始发送。邮件中只有编号和网址，每封都可以退订。</p>
      <form class="fill-in" method="post" action={action} novalidate>
        <Line
          name="email"
          type="email"
          label="电子邮箱"
          value=""
          error={errorAt(errors, 'email')}
          autocomplete="email"
        />
        <p class="send">
          <button class="button plain" type="submit">
            发送确认邮件
          </button>
        </p>
      </form>
    </section>
  );
}
