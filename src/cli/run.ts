/** The command line `gongkai …`: which words call which command. */

import type { DemoAccount } from '#work/demo/accounts';
import type { Office } from '#work/office';
import type { Io } from './io.ts';

export interface Program {
  readonly io: Io;
  /** Today in Asia/Shanghai, YYYY-MM-DD. */
  readonly today: () => string;
  /** This moment, ISO 8601. */
  readonly now: () => string;
  /** How to sign in to the demo of this data folder; empty where there is none. */
  readonly demoAccounts: () => Promise<readonly DemoAccount[]>;
  readonly openOffice: () => Promise<{ readonly office: Office; readonly close: () => Promise<void> }>;
  /** `demo`: false where the person wants an empty installation. */
  readonly serve: (demo: boolean) => Promise<0>;
}

export type Exit = 0 | 1 | 2;

/** Does what the words say. 0 fine, 1 the answer is “no”, 2 the words or the input can not be used. */
export async function run(words: readonly string[], program: Program): Promise<Exit> {
  const { io } = program;
  const [first, second] = words;
  const command = commands[`${first ?? ''} ${second ?? ''}`];
  if (command !== undefined) return command(words.slice(2), program);
  const short = commands[first ?? ''];
  if (short !== undefined) return short(words.slice(1), program);
  if (first === undefined || first === 'help' || first === '--help') {
    io.out(usage);
    return first === undefined ? 2 : 0;
  }
  io.err(`没有“${words.slice(0, 2).join(' ')}”这个命令。可用的命令见：gongkai help`);
  return 2;
}

type Command = (args: readonly string[], program: Program) => Promise<Exit>;

/** Each command loads what it needs and no more: reading a report opens no database. */
const commands: Readonly<Record<string, Command>> = {
  'report read': async (args, { io }) => (await import('./report/read.ts')).reportRead(args, io),
  'report check': async (args, { io }) => {
    const { readReportFile } = await import('./report/read-file.ts');
    return (await import('./report/check.ts')).reportCheck(args, io, readReportFile);
  },
  'report convert': async (args, { io }) => {
    const { readReportFile } = await import('./report/read-file.ts');
    return (await import('./report/convert.ts')).reportConvert(args, io, readReportFile);
  },
  'report build': async (args, program) => {
    const { reportBuild } = await import('./report/build.ts');
    return withOffice(program, (office) => reportBuild(args, program.io, office));
  },
  clock: async (args, { io }) => (await import('./clock.ts')).clock(args, io),
  fee: async (args, { io }) => (await import('./fee.ts')).fee(args, io),
  serve: (args, program) => program.serve(!args.includes('--no-demo')),
  migrate: (_, program) =>
    withOffice(program, async () => {
      program.io.out('数据库结构已是最新。');
      return 0;
    }),
  account: (args, program) =>
    withOffice(program, async (office) => (await import('./account/account.ts')).account(args, program.io, office)),
  'demo code': async (args, program) => (await import('./demo-code.ts')).demoCodeOf(args, program),
  demo: (_, program) =>
    withOffice(program, async (office) => {
      const { loadDemo } = await import('#work/demo/load');
      const accounts = await loadDemo(office);
      for (const { login, password, secret, name } of accounts)
        program.io.out([login, password, secret, name].join('\t'));
      return 0;
    }),
  'keys status': (_, program) =>
    withOffice(program, async (office) => (await import('./keys/keys.ts')).keysStatus(program.io, office)),
  'keys rotate': (_, program) =>
    withOffice(program, async (office) => (await import('./keys/keys.ts')).keysRotate(program.io, office)),
  'keys reencrypt': (_, program) =>
    withOffice(program, async (office) => (await import('./keys/keys.ts')).keysReencrypt(program.io, office)),
  rebuild: (_, program) =>
    withOffice(program, async (office) => {
      const { rebuild } = await import('#work/ledger/rebuild');
      const { cases, changed } = await rebuild(office);
      program.io.out(
        changed.length === 0
          ? `已由台账重算${cases}件的全部统计表，与原有内容一致。`
          : `已由台账重算${cases}件的全部统计表；下列表的内容有变化：${changed.join('、')}。`,
      );
      return 0;
    }),
};

async function withOffice(program: Program, use: (office: Office) => Promise<Exit>): Promise<Exit> {
  const { office, close } = await program.openOffice();
  try {
    return await use(office);
  } finally {
    await close();
  }
}

const usage = `用法：gongkai 命令 [参数]

  report read 文件 [--json]                     读取一份已发布的年度报告
  report check 文件… [--previous 文件] [--children 文件…] [--json]
                                                核对勾稽关系、跨年和上下级数据
  report build --agency 代码 --year 年份 --to html|docx|md|json|csv -o 文件
                                                由台账生成年度报告
  report convert 文件 --to 格式 -o 文件         把读得懂的报告转成另一种格式
  clock 案例.json [--json]                      计算答复期限，逐条说明依据
  fee --items 件数 | --pages 页数 [--json]      计算信息处理费
  serve [--no-demo]                             启动网站和后台；--no-demo：空库不装演示数据
  migrate     更新数据库结构
  demo        在空的数据库中装入演示数据
  account bootstrap                             新的启用口令，用来建立第一批管理员
  account list | enable 用户名 | disable 用户名 | reset 用户名 | unused
                                                账号：列出、启用、停用、重置密码和验证器、停用久未登录的
  demo code 用户名                              演示账号现在的验证码
  keys status     加密密钥的版本，还有多少数据等待重新加密
  keys rotate     生成新一版加密密钥
  keys reencrypt  用现用密钥重新加密旧数据
  rebuild     由台账重算全部统计表`;
