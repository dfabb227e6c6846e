/** My account: where I am signed in, my password, my second factor and its recovery codes. */

import { Heading } from '../shell/heading.tsx';
import './own-account.css';
import './sign-in.css';
import { OwnFactor } from './own-factor.tsx';
import { OwnMail } from './own-mail.tsx';
import { OwnPassword } from './own-password.tsx';
import { OwnSessions } from './own-sessions.tsx';

export function MePage() {
  return (
    <div className="own">
      <Heading title="我的账号" />
      <section aria-labelledby="own-sessions">
        <h2 id="own-sessions">登录的地方</h2>
        <OwnSessions />
      </section>
      <section aria-labelledby="own-mail">
        <h2 id="own-mail">邮件提醒</h2>
        <OwnMail />
      </section>
      <section aria-labelledby="own-password">
        <h2 id="own-password">修改密码</h2>
        <OwnPassword />
      </section>
      <section aria-labelledby="own-factor">
        <h2 id="own-factor">手机验证器和备用码</h2>
        <OwnFactor />
      </section>
    </div>
  );
}
