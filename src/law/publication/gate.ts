/** The gate before release: what a text lacks or must not show (PLT-20 to 24, 40, 90 to 94; Articles 12, 15, 23). */

import type { Day } from '../calendar/day.ts';
import { findPersonalData, personalDataNames } from '../person/find-personal-data.ts';
import { blocksOf } from './body.ts';
import { chartDataOf, chartMarkOf, isChartLine } from './chart.ts';
import { type EditionContent, fieldNames } from './content.ts';
import { type Expression, expressionsIn } from './expressions.ts';

export interface GateFinding {
  /** Errors keep the text from going on; a warning is for the reader of it to weigh. */
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly article: string;
  readonly field: keyof EditionContent;
  readonly message: string;
  /** What a waiver covers; only of a finding that a reviewer may take on. */
  readonly covers?: string;
  /** A reviewer took it on. */
  readonly waived?: true;
}

const documentNumber = /^\p{Script=Han}{2,20}〔\d{4}〕[1-9]\d*号$/u;
/** A line that wants to place a picture. */
const pictureMark = /^!\[/;
const compulsory = ['title', 'summary', 'body', 'issuer', 'genre'] as const;
const longest = {
  title: 200,
  summary: 1000,
  body: 400_000,
  issuer: 100,
  attributeBasis: 300,
  interpretation: 500,
  consultation: 500,
  secrecy: 500,
} as const;
const screened = ['title', 'summary', 'body', 'attributeBasis', 'interpretation', 'consultation', 'secrecy'] as const;

/** Every fault of a text, in the order of its fields. `today` for dates that can not be yet; `list`: the agency's own words. */
export function gateOf(content: EditionContent, today: Day, list: readonly Expression[] = []): readonly GateFinding[] {
  return [
    ...missing(content),
    ...tooLong(content),
    ...dates(content, today),
    ...rest(content),
    ...pictures(content),
    ...charts(content),
    ...personal(content),
    ...worded(content, list),
  ];
}

const art12 = '第十二条';
const found = (
  severity: GateFinding['severity'],
  rule: string,
  article: string,
  field: keyof EditionContent,
  message: string,
): GateFinding => ({ severity, rule, article, field, message });

function missing(content: EditionContent): readonly GateFinding[] {
  return compulsory
    .filter((field) => content[field].trim() === '')
    .map((field) => found('error', 'PLT-20', art12, field, `没有填写${fieldNames[field]}。请填写后再送审。`));
}

function tooLong(content: EditionContent): readonly GateFinding[] {
  const fields = Object.keys(longest) as (keyof typeof longest)[];
  return fields
    .filter((field) => (content[field] ?? '').length > longest[field])
    .map((field) =>
      found(
        'error',
        'PLT-20',
        art12,
        field,
        `${fieldNames[field]}有${(content[field] ?? '').length}字，最多${longest[field]}字。请缩短。`,
      ),
    );
}

/** What is shown for a term says so. */
const termWords = /公示期|公示时间|公示截止/;

function dates(
  { title, body, formedOn, changedOn = null, effectiveOn, expiresOn, takeDownOn = null }: EditionContent,
  today: Day,
): readonly GateFinding[] {
  const faults: GateFinding[] = [];
  if (formedOn > today) {
    faults.push(found('error', 'PLT-24', art12, 'formedOn', `成文日期${formedOn}在今天之后。请核对落款日期。`));
  }
  if (changedOn !== null && (changedOn > today || changedOn < formedOn)) {
    const message = `变更日期${changedOn}应当在成文日期${formedOn}和今天之间。请核对。`;
    faults.push(found('error', 'REG-25', '第二十六条', 'changedOn', message));
  }
  if (effectiveOn !== null && effectiveOn < formedOn) {
    faults.push(
      found('warning', 'PLT-24', art12, 'effectiveOn', `施行日期${effectiveOn}早于成文日期${formedOn}。请核对。`),
    );
  }
  if (expiresOn !== null && expiresOn <= (effectiveOn ?? formedOn)) {
    faults.push(found('error', 'PLT-32', art12, 'expiresOn', `失效日期${expiresOn}不晚于施行或成文的日期。请核对。`));
  }
  if (takeDownOn === null && termWords.test(`${title}\n${body}`)) {
    const message = '正文说到公示期，没有填写撤下日期。只公开一段时间的，请填写，到期自动撤下。';
    faults.push(found('warning', 'PLT-95', art12, 'takeDownOn', message));
  }
  if (takeDownOn !== null && takeDownOn <= today) {
    faults.push(found('error', 'PLT-95', art12, 'takeDownOn', `撤下日期${takeDownOn}不晚于今天。请改为以后的日期。`));
  }
  return faults;
}

function rest(content: EditionContent): readonly GateFinding[] {
  const faults: GateFinding[] = [];
  const number = content.documentNumber.trim();
  if (number !== '' && !documentNumber.test(number)) {
    const message = `发文字号“${number}”不合规范。应为“机关代字〔年份〕序号号”，如“示政办〔2024〕5号”：六角括号，序号前不加“第”和0。`;
    faults.push(found('error', 'PLT-22', art12, 'documentNumber', message));
  }
  if (content.attribute !== 'active') {
    const message = '公开属性不是“主动公开”，不能在网站发布。请核对公开属性，或者不送审。';
    faults.push(found('error', 'PLT-23', '第十三条', 'attribute', message));
  }
  if (content.attributeBasis.trim() === '') {
    faults.push(found('error', 'PLT-23', '第十九条', 'attributeBasis', '没有写明公开依据。请写明依据哪一条公开。'));
  }
  if (content.normative && number === '') {
    faults.push(found('error', 'PLT-31', art12, 'documentNumber', '行政规范性文件应当统一编号。请填写发文字号。'));
  }
  if ((content.secrecy ?? '').trim() === '') {
    const message = '没有保密审查的记录。请写明由谁、何时审查，结论和依据。';
    faults.push(found('error', 'REG-16', '第十七条', 'secrecy', message));
  }
  if ((content.consultation ?? '').trim() === '') {
    const message = '没有写明是否涉及其他机关。涉及的，写明与谁协商、怎样确认；不涉及的，写“不涉及”。';
    faults.push(found('error', 'REG-05', '第十一条', 'consultation', message));
  }
  if (content.interpretation.trim() === '') {
    const message = content.normative
      ? '行政规范性文件应当与解读同步起草。请填写解读方案后再送审。'
      : '没有写明解读方案，或者不解读的理由。请补充。';
    faults.push(found(content.normative ? 'error' : 'warning', 'PLT-40', '政策解读', 'interpretation', message));
  }
  return faults;
}

/** Pictures say what they show (accessible reading), and are files of this publication. */
function pictures({ body, attachments = [] }: EditionContent): readonly GateFinding[] {
  const faults = blocksOf(body).flatMap((block) => {
    if (block.kind === 'paragraph' && pictureMark.test(block.text)) {
      const message = `“${block.text.slice(0, 40)}”不是完整的图片标记。请用附件旁的“插入正文”放置图片。`;
      return [found('error', 'PLT-11', '无障碍阅读', 'body', message)];
    }
    if (block.kind !== 'picture') return [];
    const attached = attachments.find(({ file }) => file === block.file);
    if (attached === undefined) {
      const message = `正文中的图片“${block.alternative}”不在附件中。请先上传图片，再插入正文。`;
      return [found('error', 'PLT-11', art12, 'body', message)];
    }
    if (block.alternative !== '') return [];
    const message = `图片“${attached.title}”没有替代文字。请在方括号中写明图片的内容，供看不到图片的人了解。`;
    return [found('error', 'PLT-11', '无障碍阅读', 'body', message)];
  });
  const untitled = attachments.some(({ title }) => title.trim() === '');
  const message = '有附件没有名称。请写明附件的名称。';
  return untitled ? [...faults, found('error', 'PLT-20', art12, 'attachments', message)] : faults;
}

/** A chart is drawn from its table, or says why not; an interpretation as a chart shows one (PLT-42). */
function charts({ body, interprets = null, attachments = [] }: EditionContent): readonly GateFinding[] {
  const faulty = (message: string) => found('error', 'PLT-42', '政策解读', 'body', message);
  const blocks = blocksOf(body);
  const faults = blocks.flatMap((block) => {
    if (block.kind === 'paragraph' && isChartLine(block.text)) {
      return [faulty(`“${block.text.slice(0, 40)}”不是完整的图表标记，应为“【图表：柱形｜标题】”，下面是表格。`)];
    }
    if (block.kind !== 'table' || block.chart === undefined) return [];
    const data = chartDataOf(block.chart.kind, block.rows);
    return typeof data === 'string' ? [faulty(data)] : [];
  });
  const lines = body.split(/\r\n|\r|\n/).map((line) => line.trim());
  const drawn = blocks.filter((block) => block.kind === 'table' && block.chart !== undefined).length;
  if (lines.filter((line) => chartMarkOf(line) !== null).length > drawn) {
    faults.push(faulty('图表标记下面没有表格。请把数据表格放在标记的下一行。'));
  }
  const shows = drawn > 0 || attachments.length > 0;
  return interprets?.form !== 'chart' || shows
    ? faults
    : [...faults, faulty('解读的形式是图表，正文没有图表，也没有图片。请插入图表，或者改选形式。')];
}

/** Texts that readers see, and what stands beside them. The id of a placed picture is no number of a person. */
function textsOf(content: EditionContent): readonly (readonly [keyof EditionContent, string])[] {
  return [
    ...screened.map((field) => [field, (content[field] ?? '').replace(/\]\([0-9a-f-]{36}\)/g, ']')] as const),
    ...(content.attachments ?? []).map(({ title }) => ['attachments', title] as const),
  ];
}

function personal(content: EditionContent): readonly GateFinding[] {
  return textsOf(content).flatMap(([field, text]) =>
    findPersonalData(text).map(({ kind, mask, text: number }) => ({
      ...found(
        'error',
        'PLT-91',
        '第十五条',
        field,
        `${fieldNames[field]}中有${personalDataNames[kind]}。请删去，或者改为“${mask}”；依法应当公开的，由没有参与起草的审核人员写明依据准予公开。`,
      ),
      covers: `${field} ${kind} ${number}`,
    })),
  );
}

function worded(content: EditionContent, list: readonly Expression[]): readonly GateFinding[] {
  return textsOf(content).flatMap(([field, text]) =>
    expressionsIn(text, list).map(({ word, instead, severity }) => {
      const remedy = instead === '' ? '请斟酌这一表述。' : `规范的表述是“${instead}”，请改正。`;
      const message = `${fieldNames[field]}中有“${word}”，在本机关的词语表上。${remedy}`;
      const told = found(severity, 'PLT-96', '词语表', field, message);
      return severity === 'error' ? { ...told, covers: `${field} word ${word}` } : told;
    }),
  );
}
