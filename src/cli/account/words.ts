/** What is said on the screen of who starts the program when it has no administrators yet. */

export function bootstrapWords(token: string): string {
  return [
    '',
    '这里还没有任何账号。请在15分钟内用下面的启用口令建立第一批管理员：',
    `  启用口令  ${token}`,
    '  打开后台的 /admin/bootstrap 页面填写；口令只能用一次，过期后运行 bin/gongkai account bootstrap 取得新的。',
    '',
  ].join('\n');
}
