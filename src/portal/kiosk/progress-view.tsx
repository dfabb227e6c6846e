/** Progress by number and code: shown once, on one page, remembered nowhere. */

import { type Day, inWords } from '#law/calendar/day';
import type { SiteSettings } from '../frame/site.ts';
import { kioskHref, kioskProgressHref } from './address.ts';
import { Keyboard, KioskPage } from './frame.tsx';

export interface KioskLookUpProps {
  readonly site: SiteSettings;
  /** Why nothing was found; nothing typed is shown again. */
  readonly refused: readonly string[];
}

export function KioskLookUp({ site, refused }: KioskLookUpProps) {
  return (
    <KioskPage
      site={site}
      title="查进度"
      back={kioskHref}
      {...(refused.length === 0 ? {} : { instead: kioskProgressHref })}
    >
      {refused.length > 0 && (
        <div class="note" role="alert">
          {refused.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
      <form class="kiosk-search" method="post" action={kioskProgressHref} autocomplete="off">
        <label for="number">编号（在回执上）</label>
        <input id="number" name="number" type="text" maxLength={40} autocomplete="off" spellcheck={false} />
        <label for="code">查询码（12位字母和数字）</label>
        <div>
          <input id="code" name="code" type="text" maxLength={40} autocomplete="off" spellcheck={false} />
          <button class="button" type="submit">
            查询
          </button>
        </div>
        <Keyboard extra="-" />
      </form>
    </KioskPage>
  );
}

export interface KioskStanding {
  readonly name: string;
  readonly number: string;
  readonly state: string;
  readonly due: Day | null;
  /** What is owed by that day. */
  readonly owed: '办结' | '答复';
  readonly happened: readonly { readonly on: Day; readonly sentence: string }[];
  /** What is to be done or read on one's own machine. */
  readonly onPhone: string;
}

const mostHappened = 12;

export function KioskCase({ site, standing }: { readonly site: SiteSettings; readonly standing: KioskStanding }) {
  const { name, number, state, due, owed, happened, onPhone } = standing;
  return (
    <KioskPage site={site} title={name} back={kioskHref} instead={kioskProgressHref}>
      <p>编号 {number}</p>
      <p class="kiosk-state">
        <strong>{state}</strong>
        {due !== null && `，${inWords(due)}以前${owed}`}
      </p>
      <h2>办理经过</h2>
      <ol class="kiosk-happened">
        {happened.slice(-mostHappened).map(({ on, sentence }) => (
          <li key={`${on}${sentence}`}>
            <time dateTime={on}>{inWords(on)}</time> {sentence}
          </li>
        ))}
      </ol>
      <p>{onPhone}</p>
      <p>
        <a class="button" href={kioskHref}>
          看完了，清除
        </a>
      </p>
    </KioskPage>
  );
}
