/** What a person is told who can not sign in: what was found, what to do. Nothing that helps somebody who guesses. */

import type { Refusal } from '#law/ruling';

function refusal(code: string, rule: string, message: string): Refusal {
  return { code, rule, article: '身份鉴别', message };
}

export const wrong = refusal('sign-in-wrong', 'DB-02', '用户名或者密码不正确。请核对后重新输入。');

export const locked = (minutes: number): Refusal =>
  refusal(
    'sign-in-locked',
    'DB-02',
    `从这里连续输错的次数过多，${minutes}分钟内不再接受从这里登录这个账号。从以前用过的电脑或者其他网络仍可以登录；也可以请系统管理员协助。`,
  );

export const addressLocked = (minutes: number): Refusal =>
  refusal('sign-in-address', 'DB-02', `从这个网络地址输错的次数过多。请${minutes}分钟后再试。`);

export const busy = refusal('sign-in-busy', 'DB-02', '现在尝试登录的人过多，没有核对您的密码。请稍等一分钟再试。');

export const over = refusal('sign-in-over', 'DB-04', '这次登录已经超过时限，或者验证码输错5次，不再有效。请从头登录。');

export const codeWrong = (left: number): Refusal =>
  refusal(
    'code-wrong',
    'DB-04',
    left > 0
      ? `验证码不正确，或者已经用过。请等手机上显示新的验证码再输入，还可以输入${left}次。`
      : '验证码不正确，或者已经用过。已经输错5次，请从头登录。',
  );

export const codeLocked = (minutes: number): Refusal =>
  refusal('code-locked', 'DB-04', `验证码输错的次数过多。请${minutes}分钟后再试，或者请系统管理员协助。`);

export const disabled = refusal(
  'account-disabled',
  'DB-05',
  '这个账号已经停用。需要继续使用的，请联系本机关的系统管理员。',
);

export const expired = refusal(
  'account-expired',
  'DB-05',
  '这个账号已经过了有效期。需要继续使用的，请联系本机关的系统管理员。',
);

export const unused = (days: number): Refusal =>
  refusal(
    'account-unused',
    'DB-05',
    `这个账号超过${days}天没有登录，已经自动停用。需要继续使用的，请联系本机关的系统管理员。`,
  );

export const passwordWrong = refusal('password-wrong', 'DB-01', '现在的密码不正确。请重新输入。');

export const stageWrong = refusal(
  'stage-wrong',
  'DB-04',
  '这一步已经做过，或者还没有轮到。请刷新页面，从当前的一步继续。',
);

export const sessionMissing = refusal(
  'session-missing',
  'DB-02',
  '没有找到这个登录，可能已经结束。请刷新列表，看清现在的情况。',
);

export const presentCodeWrong = (left: number): Refusal =>
  refusal(
    'present-code-wrong',
    'DB-04',
    `验证码不正确，或者已经用过。请等手机上显示新的验证码，或者改用没有用过的备用码，${more(left)}。`,
  );

export const newCodeWrong = (left: number): Refusal =>
  refusal('new-code-wrong', 'DB-04', `验证码不正确。请输入新设的验证器现在显示的6位数字，${more(left)}。`);

const more = (left: number) => (left > 0 ? `还可以输入${left}次` : '已经输错5次，下一次要等30分钟');

export const ownLocked = (minutes: number): Refusal =>
  refusal('own-locked', 'DB-04', `密码或者验证码输错的次数过多。请${minutes}分钟后再试。`);

export const renewalVoid = refusal(
  'renewal-void',
  'DB-04',
  '这次更换已经超过15分钟，或者验证器已经在别处换过。请从头开始更换。',
);
