/** What is said on the screen of who starts the program when it has no administrators yet. */

/** `origin`: under which people reach the program, as `https://gk.example.gov.cn`. */
export function bootstrapWords(token: string, origin: string): string {
  return [
    '',
    '这里还没有任何账号。请在15分钟内用下面的启用口令建立第一批管理员：',
    `  启用口令  ${token}`,
    `  填写页面  ${origin}/admin/bootstrap`,
    '  启用口令只能用一次，过期后运行 bin/gongkai account bootstrap 取得新的。',
    '',
  ].join('\n');
}
