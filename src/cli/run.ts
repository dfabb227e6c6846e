/** The command line `gongkai …`: which words call which command. */

import type { DemoAccount } from '#work/demo/accounts';
import type { Witness } from '#work/log/witness';
import type { Office } from '#work/office';
import type { Archives } from './backup.ts';
import type { Io } from './io.ts';

export interface Program {
  readonly io: Io;
  /** Today in Asia/Shanghai, YYYY-MM-DD. */
  readonly today: () => string;
  /** This moment, ISO 8601. */
  readonly now: () => string;
  /** How to sign in to the demo of this data folder; empty where there is none. */
  readonly demoAccounts: () => Promise<readonly DemoAccount[]>;
  readonly openOffice: () => Promise<OpenOffice>;
  /** `demo`: false where the person wants an empty installation. */
  readonly serve: (demo: boolean) => Promise<0>;
  readonly archives: () => Promise<Archives>;
}

interface OpenOffice {
  readonly office: Office;
  readonly witness: Witness;
  readonly close: () => Promise<void>;
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
    const { readReportFile } = await import('#paper/read/report-file');
    return (await import('./report/check.ts')).reportCheck(args, io, readReportFile);
  },
  'report convert': async (args, { io }) => {
    const { readReportFile } = await import('#paper/read/report-file');
    return (await import('./report/convert.ts')).reportConvert(args, io, readReportFile);
  },
  'report compare': async (args, { io }) => {
    const { readReportFile } = await import('#paper/read/report-file');
    return (await import('./report/compare.ts')).reportCompare(args, io, readReportFile);
  },
  'report rollup': async (args, { io }) => {
    const { readReportFile } = await import('#paper/read/report-file');
    return (await import('./report/rollup.ts')).reportRollup(args, io, readReportFile);
  },
  'report build': async (args, program) => {
    const { reportBuild } = await import('./report/build.ts');
    return withOffice(program, (office) => reportBuild(args, program.io, office));
  },
  clock: async (args, { io }) => (await import('./clock.ts')).clock(args, io),
  fee: async (args, { io }) => (await import('./fee.ts')).fee(args, io),
  backup: async (args, { io, archives }) => (await import('./backup.ts')).backup(args, io, await archives()),
  restore: async (args, { io, archives }) => (await import('./backup.ts')).restore(args, io, await archives()),
  serve: (args, program) => program.serve(!args.includes('--no-demo')),
  verify: async (args, program) => {
    if (args.includes('--proof')) return (await import('./verify-proof.ts')).verifyProof(args, program.io);
    const { verify } = await import('./verify.ts');
    return withOffice(program, (office, witness) => verify(args, program.io, office, witness));
  },
  checkpoint: (_, program) =>
    withOffice(program, async (office, witness) => {
      const { takeCheckpoint } = await import('#work/log/checkpoint');
      const number = await takeCheckpoint(office, witness);
      program.io.out(number === null ? '上一个校验点以后没有新的记录。' : `已签名并保存第${number}个校验点。`);
      return 0;
    }),
  migrate: (_, program) =>
    withOffice(program, async () => {
      program.io.out('数据库结构已是最新。');
      return 0;
    }),
  account: (args, program) =>
    withOffice(program, async (office) => (await import('./account/account.ts')).account(args, program.io, office)),
  retention: (args, program) =>
    withOffice(program, async (office) => (await import('./retention.ts')).retention(args, program.io, office)),
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
  'matters rebuild': (args, program) =>
    withOffice(program, async (office) => (await import('./matters.ts')).mattersRebuild(args, program.io, office)),
};

async function withOffice(program: Program, use: (office: Office, witness: Witness) => Promise<Exit>): Promise<Exit> {
  const { office, witness, close } = await program.openOffice();
  try {
    return await use(office, witness);
  } finally {
    await close();
  }
}

const usage = `用法：gongkai 命令 [参数]

  report read 文件 [--json]                     读取一份已发布的年度报告
  report check 文件… [--previous 文件] [--children 文件…] [--json]
                                                核对勾稽关系、跨年和上下级数据
  report build --agency 代码 --year 年份 --to html|docx|pdf|md|xlsx|json|csv -o 文件
                                                由台账生成年度报告
  report convert 文件 --to 格式 -o 文件         把读得懂的报告转成另一种格式
  report compare 文件… [--json]                 同一机关各年度、同一年度各机关并列比较
  report rollup 文件… --agency 名称 [--year 年份] [--list 名单] [--previous 上年报告]… --to 格式 -o 文件 [--json]
                                                逐格汇总多份报告，列出谁在内、谁缺报
  clock 案例.json [--json]                      计算答复期限，逐条说明依据
  fee --items 件数 | --pages 页数 [--json]      计算信息处理费
  verify [--json]                               逐条核对台账、审计记录和透明日志是否被改动
  verify --proof 证明.json [--document 文件] [--json]
                                                不连数据库，核对一份文件的登记证明
  backup [-o 文件]                              备份数据库、文件和密钥，可以在运行中进行
  backup --verify 文件                          验证备份可以恢复
  restore 文件                                  恢复到空的数据文件夹或者数据库
  serve [--no-demo]                             启动网站和后台；--no-demo：空库不装演示数据
  migrate     更新数据库结构
  checkpoint  立即签名并保存一个校验点
  demo        在空的数据库中装入演示数据
  account bootstrap                             新的启用口令，用来建立第一批管理员
  account list | enable 用户名 | disable 用户名 | reset 用户名 | unused
                                                账号：列出、启用、停用、重置密码和验证器、停用久未登录的
  retention [--days 天数] [--json]              列出保存期满、将要删除的申请人信息（不删除）
  demo code 用户名                              演示账号现在的验证码
  keys status     加密密钥的版本，还有多少数据等待重新加密
  keys rotate     生成新一版加密密钥
  keys reencrypt  用现用密钥重新加密旧数据
  rebuild     由台账重算全部统计表
  matters rebuild [--check]                     由事件重算全部办件的状态，说明有几件不同；--check：只核对，不改`;
