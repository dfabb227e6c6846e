/** What administrators may do with an account: the button, and what is said before it is done. */

import type { Deed } from '#law/account/deeds';
import type { Account } from './questions.ts';

export interface AccountAct {
  readonly deed: Deed;
  readonly label: string;
  /** What it does, and to whom it has to be said. */
  readonly words: string;
  /** Something ends for the person. */
  readonly danger?: boolean;
  /** Done to accounts that stand so. */
  readonly when?: (account: Account) => boolean;
}

const isDisabled = ({ disabledAt }: Account) => disabledAt !== null;

export const accountActs: readonly AccountAct[] = [
  {
    deed: 'account.assignRoles',
    label: '更改角色',
    words: '勾选以后就是这个人的全部角色，马上生效。系统、安全、审计三类管理员互不兼任，也不兼任业务角色。',
  },
  {
    deed: 'account.resetFactor',
    label: '重置第二因素',
    words:
      '手机丢失或者更换时使用。原来的验证器和备用码作废，全部登录结束；下次用密码登录时重新设定。请先当面确认是本人要求的。',
    danger: true,
    when: ({ hasFactor }) => hasFactor,
  },
  {
    deed: 'account.endSessions',
    label: '结束全部登录',
    words: '这个人在所有电脑上的登录马上结束，没有提交的内容会丢失；账号仍可以重新登录。',
    danger: true,
    when: ({ liveSessions }) => liveSessions > 0,
  },
  {
    deed: 'account.resetPassword',
    label: '重置密码',
    words: '原来的密码作废，全部登录结束；新密码只显示一次，本人登录时仍要输入验证码，并改成自己的密码。',
    danger: true,
  },
  {
    deed: 'account.setExpiry',
    label: '设定有效期',
    words: '过了最后一天，账号不能再使用，登录同时结束。借调、实习和外聘人员应当设定；留空是长期。',
  },
  {
    deed: 'account.move',
    label: '调到其他机关',
    words: '账号转到所选的机关：原来的角色全部收回，登录结束；角色由安全管理员重新授予。以前办理的记录不变。',
    danger: true,
  },
  {
    deed: 'account.disable',
    label: '停用账号',
    words: '账号马上不能使用，全部登录和接口令牌同时失效。办过的记录保留，以后可以重新启用。',
    danger: true,
    when: (account) => !isDisabled(account),
  },
  {
    deed: 'account.enable',
    label: '重新启用',
    words: '账号可以重新登录，密码、第二因素和角色与停用前一样；久未登录的天数从现在起重新计算。',
    when: isDisabled,
  },
];
