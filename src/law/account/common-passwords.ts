/** Words that passwords are made of again and again, lower case, without the digits and signs that people hang on. */

/** From the published lists of breached passwords, Chinese and international, and from the trade: sorted by kind. */
export const commonPasswordWords: readonly string[] = `
admin administrator root guest user test tester demo system super manager master operator oracle mysql postgres
password passwd passw0rd pass secret login logon welcome changeme default letmein access enter abc123
qwerty qazwsx zxcvbn asdfgh monkey dragon football baseball superman batman shadow michael jordan sunshine princess
iloveyou loveyou love lovely hello flower angel freedom whatever trustno starwars summer winter spring autumn
january february october november december monday friday computer internet samsung google microsoft windows china
beijing shanghai henan xinyang zhongguo zhonghua woaini wosini aini woaiwojia woshishui nihao haha xixi baobao laopo
laogong qinqin tianya taobao alipay weixin wechat tencent baidu huawei xiaomi lenovo qq
520 1314 huanying mima denglu yonghu guanliyuan guanli xitong gongkai xinxi zhengwu zhengfu zhengwugongkai xinxigongkai shenpi xingzheng jiguan
danwei bangong bangongshi keshi juzhang keyuan renmin fuwu weirenminfuwu dang gongchandang zuguo
gov government office cn com www http inspur kingsoft
zhang wang liu chen yang huang zhao zhou
`
  .trim()
  .split(/\s+/);

/** Rows of the keyboard, to be followed in both directions; and the columns that fingers walk down. */
export const keyboardRuns: readonly string[] = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'qazwsxedcrfvtgbyhnujm',
  '!@#$%^&*()',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
];
