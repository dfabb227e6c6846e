/** Notices by e-mail: whether they are sent, and the button that stops them or wants them again; on the case's page and behind a notice's link. */

import type { MailState } from '#work/notice/mail-stop';
import { Page, type Setting } from '../frame/page.tsx';

export interface MailPartProps {
  readonly state: MailState;
  /** Where the button sends to. */
  readonly action: string;
}

export function MailPart({ state, action }: MailPartProps) {
  if (state === 'none') return null;
  return (
    <section aria-labelledby="mail" class="no-print">
      <h2 id="mail">邮件通知</h2>
      <MailSwitch state={state} action={action} />
    </section>
  );
}

function MailSwitch({ state, action }: MailPartProps) {
  const sent = state === 'sent';
  return (
    <form method="post" action={action}>
      <p>
        {sent
          ? '登记、补正、延期、收费、答复等进展会发到您填写的电子邮箱，邮件中只有编号和网址。'
          : '这件申请的邮件通知已经停止，办理和答复不受影响。'}
      </p>
      <button class="button plain" type="submit" name="wanted" value={sent ? '0' : '1'}>
        {sent ? '停止邮件通知' : '恢复邮件通知'}
      </button>
    </form>
  );
}

export interface MailPageProps {
  readonly setting: Setting;
  readonly number: string;
  readonly state: MailState;
  readonly action: string;
}

export function MailPage({ setting, number, state, action }: MailPageProps) {
  return (
    <Page
      setting={setting}
      title={`申请 ${number} 的邮件通知`}
      here="邮件通知"
      steps={[{ label: '查询办理进度', href: '/progress' }]}
      noIndex
    >
      <div class="wrap progress">
        <h1>申请 {number} 的邮件通知</h1>
        {state === 'none' ? (
          <p>这件申请没有留下电子邮箱，不发邮件通知。</p>
        ) : (
          <MailSwitch state={state} action={action} />
        )}
        <p>
          <a href="/progress">凭编号和查询码查询办理进度</a>
        </p>
      </div>
    </Page>
  );
}
