/** The demo: the bureau's year 2024 and an example bureau's years full of work, loaded through the same acts as real work. */

import type { Role } from '#law/account/roles';
import { addDays, type Day, day, yearOf } from '#law/calendar/day';
import type { Decided } from '#law/ruling';
import { sweepNotifications } from '#store/notification/notifications';
import { inOneTransaction } from '#store/one-transaction';
import type { ActInput } from '../application/act-input.ts';
import { takeReply } from '../application/own-acts.ts';
import { proceed } from '../application/proceed.ts';
import { submitApplication } from '../application/submit.ts';
import { prepareCounts } from '../comparison/view.ts';
import { proceedComplaint } from '../complaint/proceed.ts';
import { registerDocuments } from '../document/register.ts';
import { inspectOwnSites } from '../inspection/site.ts';
import type { Office, Who } from '../office.ts';
import { recordPublications } from '../publication/record.ts';
import { enterFigures, writeSection } from '../report/enter.ts';
import { liveReport } from '../report/live.ts';
import { publishReport } from '../report/publish.ts';
import { hashOf, reviewReport } from '../report/review.ts';
import { asProgram } from '../scope.ts';
import { listServices } from '../service/list.ts';
import { raiseWarnings } from '../warning/raise.ts';
import { type DemoAccount, openDemoAccount } from './accounts.ts';
import { addDemoAgencies, bureau, exampleBureau, exampleOffice } from './agencies.ts';
import { type AnsweredCase, appealSteps } from './appeals.ts';
import { loadBundles } from './bundles.ts';
import { loadChannels } from './channels.ts';
import { loadComplaints, newestAnswer } from './complaints.ts';
import { type Editors, publishSamples, yearTexts } from './editions.ts';
import { demoEnd, exampleApplications, exampleYears } from './example-year.ts';
import { withForms } from './forms.ts';
import { loadGuideUpkeep } from './guide-upkeep.ts';
import { loadHallPlan } from './hall-plan.ts';
import { loadMatters } from './matters.ts';
import { loadPlan } from './plan.ts';
import { samplePublications } from './publications.ts';
import type { Part, Scenario } from './scenarios.ts';
import { sampleServices } from './services.ts';
import { upkeepTexts } from './upkeep-texts.ts';
import { loadWarnings } from './warnings.ts';

/** True once any agency stands in the database: the demo is loaded into an empty one only. */
export async function demoIsLoaded(office: Office): Promise<boolean> {
  return (await office.db.selectFrom('agency').select('code').limit(1).execute()).length > 0;
}

/** Loads everything, or nothing. Returns how to sign in: the passwords are random and stand nowhere else. */
export async function loadDemo(office: Office): Promise<readonly DemoAccount[]> {
  if (await demoIsLoaded(office)) return [];
  return inOneTransaction(office.db, async (db) => {
    const inside = { ...office, db };
    await addDemoAgencies(inside);
    const people = await addPeople(inside);
    await loadBureau(inside, people.bureau);
    await loadExample(inside, people.cast);
    const waiting = await publishSamples((today) => on(inside, today), yearTexts, people.editors, done);
    await loadHallPlan((today) => on(inside, today), people.editors, done);
    const drafter = people.bureau.head;
    await loadHallPlan((today) => on(inside, today), { drafter, keeper: drafter }, done);
    const closed = await loadComplaints((today) => on(inside, today), people.cast, demoEnd, done);
    await loadMatters(
      (today) => on(inside, today),
      { officer: people.cast.officer, counter: people.counter },
      demoEnd,
      done,
    );
    await loadPlan((today) => on(inside, today), people.cast, done);
    await loadChannels((today) => on(inside, today), people.cast, { end: demoEnd, waiting }, done);
    const at = (today: Day) => on(inside, today);
    await loadGuideUpkeep(at, [people.bureau.head], lastDay(inside), done);
    await loadGuideUpkeep(at, [people.cast.head, people.cast.officer], lastDay(inside), done);
    await loadWarnings((today) => on(inside, today), people.cast.officer, demoEnd, done);
    await asProgram(() => raiseWarnings(at(lastDay(inside)), 'guideReview'));
    await keepUp(inside, people, closed);
    await countUp(inside);
    await sweepNotifications(inside.db, toldSince, toldSince);
    return people.accounts;
  });
}

/** On the day of loading the site is in order as an inspector sees it: no column empty or past its window, an answer for everybody. */
async function keepUp(
  office: Office,
  { editors, cast }: Awaited<ReturnType<typeof addPeople>>,
  closed: string,
): Promise<void> {
  const today = lastDay(office);
  await publishSamples((at) => on(office, at), upkeepTexts(today), editors, done);
  await done(proceedComplaint(on(office, today), cast.head, closed, newestAnswer), 'newest answer');
}

/** What jobs of the night and of every ten minutes would have left behind. */
async function countUp(office: Office): Promise<void> {
  await asProgram(() => prepareCounts(office));
  await asProgram(() => inspectOwnSites(office));
}

/** The day of loading; never before the demo's last. */
function lastDay(office: Office): Day {
  return [demoEnd, office.today()].toSorted().at(-1) ?? demoEnd;
}

/** Of two years' work the bell has the last weeks only. */
const toldSince = `${addDays(demoEnd, -14)}T00:00:00.000+08:00`;

/** The office on another day: the demo's acts are dated, and an act never lies in its own future. */
function on(office: Office, today: Day): Office {
  return { ...office, today: () => today, now: () => `${today}T09:00:00.000+08:00` };
}

/** A demo that the law refuses is a bug of the demo. */
async function done<T>(decided: Promise<Decided<T>>, what: string): Promise<T> {
  const result = await decided;
  if (result.ok) return result.value;
  throw new Error(`${what}: ${result.refusals.map((refusal) => `${refusal.code} ${refusal.message}`).join('; ')}`);
}

async function addPeople(office: Office) {
  const accounts: DemoAccount[] = [];
  const add = async (login: string, name: string, agency: string, roles: readonly Role[]): Promise<Who> => {
    const id = office.newId();
    accounts.push(await openDemoAccount(office, { id, login, name, agency, roles: [...roles] }));
    return { accountId: id, name, agency, roles, from: 'demo' };
  };
  const ofBureau = {
    head: await add('xixian', '息县审批政务局 公开办负责人', bureau, ['officer', 'head']),
    reviewer: await add('xixian-fz', '息县审批政务局 法制审核', bureau, ['legal']),
    leader: await add('xixian-ld', '息县审批政务局 分管领导', bureau, ['leader', 'finalReviewer']),
  };
  const head = await add('shili', '示例县审批政务局 公开办负责人', exampleBureau, ['head']);
  const leader = await add('shili-ld', '示例县审批政务局 分管领导', exampleBureau, ['leader', 'finalReviewer']);
  const officer = await add('shili-jb', '示例县审批政务局 经办', exampleBureau, ['officer']);
  const reviewer = await add('shili-fz', '示例县审批政务局 法制审核', exampleBureau, ['legal']);
  const signer = await add('shili-zs', '示例县审批政务局 终审', exampleBureau, ['finalReviewer']);
  const others = new Map<Role, Who>();
  for (const [login, name, agency, role] of otherPeople) others.set(role, await add(login, name, agency, [role]));
  const by = (role: Role) => others.get(role) ?? head;
  const editors: Editors = {
    drafter: officer,
    keeper: head,
    byStep: {
      firstProof: officer,
      firstReview: by('firstReviewer'),
      secondProof: by('secondProof'),
      secondReview: by('secondReviewer'),
      thirdProof: by('thirdProof'),
      thirdReview: signer,
    },
  };
  await add('shili-zfb-fz', '示例县政府办 公开办负责人', exampleOffice, ['superior', 'head']);
  await add('shili-zfb-ld', '示例县政府办 分管领导', exampleOffice, ['superior', 'leader', 'finalReviewer']);
  return {
    accounts,
    bureau: ofBureau,
    cast: { head, officer, reviewer, signer, leader },
    editors,
    counter: by('counter'),
  };
}

/** One person for each of the other roles, so that every screen has somebody to look at it. */
const otherPeople: readonly (readonly [login: string, name: string, agency: string, role: Role])[] = [
  ['shili-ck', '示例县审批政务局 窗口', exampleBureau, 'counter'],
  ['shili-cs', '示例县审批政务局 初审', exampleBureau, 'firstReviewer'],
  ['shili-fs', '示例县审批政务局 复审', exampleBureau, 'secondReviewer'],
  ['shili-jd1', '示例县审批政务局 一校', exampleBureau, 'firstProof'],
  ['shili-jd2', '示例县审批政务局 二校', exampleBureau, 'secondProof'],
  ['shili-jd3', '示例县审批政务局 三校', exampleBureau, 'thirdProof'],
  ['shili-zfb', '示例县政府办 上级监督', exampleOffice, 'superior'],
  ['shili-xt', '示例县政府办 系统管理员', exampleOffice, 'system'],
  ['shili-aq', '示例县政府办 安全管理员', exampleOffice, 'security'],
  ['shili-sj', '示例县政府办 审计管理员', exampleOffice, 'audit'],
];

/** So many services have their blank form as a file. */
const formsOfBureau = 16;
const formsOfExample = 6;

/** 2024 as the bureau reported it: 83 publications, 50 of them on WeChat; 2,457 services; no application, no fee. */
async function loadBureau(office: Office, people: Publishers): Promise<void> {
  const year = 2024;
  const who = people.head;
  const atEnd = on(office, day('2024-12-31'));
  await done(
    recordPublications(atEnd, who, bureau, samplePublications({ year, items: 83, onWechat: 50, seed: 83 })),
    'publications',
  );
  const listed = sampleServices(2457, day('2024-01-02'), day('2024-01-15'));
  const services = await withForms(atEnd, who, listed, formsOfBureau, done);
  await done(listServices(atEnd, who, bureau, services), 'services');
  await loadBundles(atEnd, { drafter: who, reviewer: people.reviewer, issuer: people.leader }, services, done);
  await publishYear(office, people, bureau, year, {
    figures: { administrativeLicensing: 0, administrativePenalty: 0, administrativeCoercion: 0, administrativeFees: 0 },
    problems: problemsOfBureau,
  });
}

async function loadExample(office: Office, cast: Readonly<Record<Part, Who>> & Publishers): Promise<void> {
  const { head } = cast;
  await done(registerDocuments(on(office, demoEnd), head, exampleBureau, exampleDocuments), 'documents');
  const listed = sampleServices(640, day('2024-01-02'), day('2024-01-15'));
  const services = await withForms(on(office, day('2024-01-15')), head, listed, formsOfExample, done);
  await done(listServices(on(office, day('2024-01-15')), head, exampleBureau, services), 'services');
  const hands = { drafter: cast.officer, reviewer: cast.reviewer, issuer: cast.leader };
  await loadBundles(on(office, demoEnd), hands, services, done);
  const publications = exampleYears.flatMap(({ year, until }) =>
    samplePublications({ year, items: year === 2026 ? 96 : 128, onWechat: year === 2026 ? 60 : 76, seed: year, until }),
  );
  await done(recordPublications(on(office, demoEnd), head, exampleBureau, publications), 'publications');
  const names = {
    officer: cast.officer.accountId,
    head: cast.head.accountId,
    reviewer: cast.reviewer.accountId,
    signer: cast.signer.accountId,
  };
  await liveThrough(office, cast, exampleApplications(names));
  for (const [year, figures] of Object.entries(exampleFigures)) {
    await publishYear(office, cast, exampleBureau, Number(year), { figures, problems: problemsOfExample });
  }
}

/** Every step of every application, in the order of its day, as the bureau would have done them. */
async function liveThrough(office: Office, cast: Readonly<Record<Part, Who>>, scenarios: readonly Scenario[]) {
  const caseIds = new Map<Scenario, string>();
  const work = scenarios.flatMap((one, i) => [
    { on: one.submittedOn, i, n: 0, run: () => comesIn(office, cast.officer, one, i, caseIds) },
    ...one.steps.map(({ by, input }, n) => ({
      on: input.on,
      i,
      n: n + 1,
      run: async () => {
        const caseId = caseIds.get(one) ?? '';
        const then = on(office, input.on);
        const act =
          by === 'applicant' ? takeReply(then, caseId, '', '') : proceed(then, cast[by], caseId, numbered(input, i));
        await done(act, `${one.outcome} ${input.act} ${input.on}`);
      },
    })),
  ]);
  await inOrder(work);
  const answered = scenarios.flatMap((one) => answeredOf(one, caseIds.get(one)));
  await inOrder(appealSteps((at) => on(office, at), cast, done, answered).map((step, i) => ({ ...step, i, n: 0 })));
}

/** Each letter its own number. */
function numbered(input: ActInput, i: number): ActInput {
  if (input.act !== 'consult' && input.act !== 'noticeFee') return input;
  return { ...input, letter: `${input.letter}〔${yearOf(input.on)}〕${i + 1}号` };
}

/** Runs the steps day by day; what would lie after the demo's end does not happen. */
async function inOrder(steps: readonly { on: Day; i: number; n: number; run: () => Promise<void> }[]): Promise<void> {
  const sorted = [...steps].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.i - b.i || a.n - b.n));
  for (const step of sorted) if (step.on <= demoEnd) await step.run();
}

function answeredOf({ outcome, steps }: Scenario, caseId: string | undefined): readonly AnsweredCase[] {
  const deliveredOn = steps.find((step) => step.input.act === 'deliver')?.input.on;
  return caseId === undefined || deliveredOn === undefined || deliveredOn > demoEnd
    ? []
    : [{ caseId, outcome, deliveredOn }];
}

async function comesIn(office: Office, officer: Who, one: Scenario, i: number, caseIds: Map<Scenario, string>) {
  const nth = String(i + 1).padStart(4, '0');
  const submission = {
    agency: exampleBureau,
    channel: one.channel,
    applicantType: one.applicantType,
    applicant: {
      name: one.applicantType === 'naturalPerson' ? `示例申请人${nth}` : `示例单位${nth}`,
      identity: `SAMPLE-${nth}`,
      contact: { telephone: '', email: `sample-${nth}@example.invalid`, address: '' },
      request: {
        description: `申请公开示例事项${nth}的有关文件（演示数据）。`,
        identityKind:
          one.applicantType === 'naturalPerson' ? ('otherPersonal' as const) : ('otherOrganisational' as const),
        carrier: 'electronic' as const,
        route: 'email' as const,
        notice: null,
      },
    },
    on: one.submittedOn,
  };
  const { caseId } = await done(submitApplication(on(office, one.submittedOn), officer, submission), 'submit');
  caseIds.set(one, caseId);
}

/** Figures are entered by one person, looked at by a second, and the report is published by a third. */
interface Publishers {
  readonly head: Who;
  readonly reviewer: Who;
  readonly leader: Who;
}

interface YearEnd {
  readonly figures: Readonly<
    Record<
      'administrativeLicensing' | 'administrativePenalty' | 'administrativeCoercion' | 'administrativeFees',
      number
    >
  >;
  readonly problems: string;
}

/** January of the next year: figures entered, section five written, the report published. */
async function publishYear(
  office: Office,
  { head, reviewer, leader }: Publishers,
  agency: string,
  year: number,
  { figures, problems }: YearEnd,
) {
  const january = on(office, addDays(day(`${year + 1}-01-01`), 19));
  const entered = Object.entries(figures).map(([row, value]) => ({
    row: row as keyof YearEnd['figures'],
    value,
    source: '业务系统年度统计（演示）',
  }));
  await done(enterFigures(january, head, agency, year, entered), 'figures');
  await done(writeSection(january, head, agency, year, { section: 5, text: problems, links: [] }), 'problems');
  const drafted = await liveReport(office.db, agency, year);
  if (drafted === null) throw new Error(`no report ${year}`);
  const review = { agency, year, hash: hashOf(drafted.report), passed: true, opinion: '' };
  await done(reviewReport(january, reviewer, review), `review ${year}`);
  await done(publishReport(january, leader, { agency, year }), `report ${year}`);
}

const exampleFigures: Readonly<Record<number, YearEnd['figures']>> = {
  // Fees in fen: 12,600.00 元 and 9,250.50 元.
  2024: {
    administrativeLicensing: 4_812,
    administrativePenalty: 0,
    administrativeCoercion: 0,
    administrativeFees: 1_260_000,
  },
  2025: {
    administrativeLicensing: 5_036,
    administrativePenalty: 3,
    administrativeCoercion: 1,
    administrativeFees: 925_050,
  },
};

const exampleDocuments = [
  {
    kind: 'normativeDocuments',
    title: '示例县政务服务大厅管理办法（演示）',
    documentNumber: '示审政规〔2023〕1号',
    issuedOn: day('2023-03-10'),
  },
  {
    kind: 'normativeDocuments',
    title: '示例县告知承诺制实施细则（演示）',
    documentNumber: '示审政规〔2023〕2号',
    issuedOn: day('2023-06-20'),
    ended: { on: day('2025-06-30'), by: 'repealed', document: '示审政规〔2025〕1号' },
  },
  {
    kind: 'normativeDocuments',
    title: '示例县中介服务超市管理规定（试行）（演示）',
    documentNumber: '示审政规〔2024〕1号',
    issuedOn: day('2024-04-15'),
    ended: { on: day('2026-04-15'), by: 'expired' },
  },
  {
    kind: 'normativeDocuments',
    title: '示例县证明事项告知承诺制办法（演示）',
    documentNumber: '示审政规〔2025〕1号',
    issuedOn: day('2025-06-30'),
  },
] as const;

const problemsOfBureau =
  '本年度工作中还存在两个方面的问题：一是公开工作的规范程度有待提高，部分栏目的归类、要素不够统一；二是个别信息更新不够及时。\n\n改进措施：一是明确每个栏目的责任人和更新时限，到期前提醒；二是每季度召开政务公开专题会议，逐项检查；三是更多运用图解、音频、视频等方式开展政策解读；四是把投诉集中的事项作为改进的起点，推动“有诉即办”向“未诉先办”延伸。';
const problemsOfExample =
  '本年度工作中还存在两个方面的问题：一是部分申请的检索用时偏长，延期答复较多；二是重点领域信息的解读形式比较单一。\n\n改进措施：一是完善档案目录，缩短检索时间；二是对延期答复逐件说明原因并通报；三是每季度选取群众关注的政策制作图解和问答。';
