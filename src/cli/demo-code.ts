/** `gongkai demo code LOGIN`: the code that the app on a phone would show now. */

import { demoCode } from '#work/demo/accounts';
import type { Exit, Program } from './run.ts';

export async function demoCodeOf(args: readonly string[], { io, now, demoAccounts }: Program): Promise<Exit> {
  const [login] = args;
  const accounts = await demoAccounts();
  const logins = accounts.map((account) => account.login).join('、');
  const account = accounts.find((one) => one.login === login);
  if (account !== undefined) {
    io.out(demoCode(account, now()));
    return 0;
  }
  if (accounts.length === 0)
    io.err('这个数据文件夹里没有演示账号。请先用 npm start 启动一次，或者用 GONGKAI_DATA 指定数据文件夹。');
  else io.err(`${login === undefined ? '没有写用户名' : `没有“${login}”这个演示账号`}。可用的有：${logins}`);
  return 2;
}
