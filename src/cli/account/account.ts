/** `gongkai account …`: for the operator of the machine, where nobody can sign in to do it. */

import { newBootstrapToken } from '#work/account/bootstrap';
import {
  disableByOperator,
  disableUnused,
  enableByOperator,
  listAccounts,
  resetByOperator,
} from '#work/account/operator';
import type { Office } from '#work/office';
import type { Io } from '../io.ts';
import type { Exit } from '../run.ts';

export async function account(args: readonly string[], io: Io, office: Office): Promise<Exit> {
  const [verb = '', login] = args;
  const forAll = all[verb];
  if (forAll !== undefined && login === undefined) return forAll(io, office);
  const forOne = one[verb];
  if (forOne !== undefined && login !== undefined) return forOne(login, io, office);
  io.err('用法：gongkai account bootstrap | list | unused，或者 gongkai account enable | disable | reset 用户名');
  return 2;
}

const all: Readonly<Record<string, (io: Io, office: Office) => Promise<Exit>>> = {
  bootstrap: async (io, office) => {
    io.out(await newBootstrapToken(office));
    io.err('启用口令15分钟内有效，只能用一次。请在后台的 /admin/bootstrap 页面填写。');
    return 0;
  },
  list: async (io, office) => {
    for (const { login, name, agency, roles, state } of await listAccounts(office)) {
      io.out([login, name, agency, roles.join('、'), state].join('\t'));
    }
    return 0;
  },
  unused: async (io, office) => {
    const disabled = await disableUnused(office);
    io.out(disabled.length === 0 ? '没有久未登录的账号。' : `已停用久未登录的账号：${disabled.join('、')}`);
    return 0;
  },
};

const one: Readonly<Record<string, (login: string, io: Io, office: Office) => Promise<Exit>>> = {
  enable: async (login, io, office) =>
    said(io, login, await enableByOperator(office, login), `账号“${login}”已经启用。`),
  disable: async (login, io, office) =>
    said(io, login, await disableByOperator(office, login), `账号“${login}”已经停用，它的登录已全部结束。`),
  reset: async (login, io, office) => {
    const password = await resetByOperator(office, login);
    const words = `账号“${login}”的手机验证器已经取消，登录已全部结束。一次性密码：${password}，登录后须重设密码和验证器。`;
    return said(io, login, password !== null, words);
  },
};

function said(io: Io, login: string, done: boolean, words: string): Exit {
  if (done) io.out(words);
  else io.err(`没有用户名为“${login}”的账号。全部账号见：gongkai account list`);
  return done ? 0 : 1;
}
