/** What is wrong with what a guide says of a material's forms and of what may stand for it (SVC-13, SVC-35 to SVC-37). */

import type { Guide, Material } from './guide.ts';
import type { GuideFault } from './guide-faults.ts';
import { type CommitmentTerms, waysOf } from './material-ways.ts';

const onlineRules = '《国务院关于在线政务服务的若干规定》第十条';
const commitmentRules = '国办发〔2020〕42号';
const licensing = '《中华人民共和国行政许可法》第三十条';
const business = '《优化营商环境条例》第四十四条';

type Say = (rule: string, article: string, message: string) => void;

export function waysFaults(guide: Guide): readonly GuideFault[] {
  const faults: GuideFault[] = [];
  const add =
    (severity: GuideFault['severity']): Say =>
    (rule, article, message) =>
      faults.push({ severity, rule, article, field: 'materials', message });
  guide.materials.forEach((material, i) => {
    const at = `第${i + 1}项材料“${material.name}”`;
    ofMaterial(guide, material, at, add('error'), add('warning'));
  });
  return faults;
}

function ofMaterial(guide: Guide, material: Material, at: string, error: Say, warning: Say): void {
  const { fillIn, blank, commitment, certificate, laterDays, prescribed = false } = waysOf(material);
  if (fillIn && prescribed && blank === null)
    warning('SVC-13', licensing, `${at}要用上级规定格式的表，没有附空白表。请上传空白表，办事的人才能下载。`);
  if (!fillIn && prescribed)
    error('SVC-13', licensing, `${at}写明格式由上级规定，没有选“要填写的表格”。请选上，或者去掉这一条。`);
  if (!fillIn && blank !== null)
    error('SVC-13', licensing, `${at}附了空白表，没有选“要填写的表格”。请选上，或者移去空白表。`);
  if (commitment !== null) ofCommitment(guide, material, commitment, at, error);
  if (certificate.trim() !== '' && !material.waived)
    error('SVC-36', onlineRules, `${at}写了电子证照“${certificate}”，没有选“免提交”。本机关自己能取得的，不得再要。`);
  if (material.waived && (certificate.trim() === '' || material.issuer.trim() === ''))
    warning(
      'SVC-36',
      onlineRules,
      `${at}免提交，没有写由哪个机构的什么电子证照或者数据取得。请在出具机构和电子证照中写明。`,
    );
  if (laterDays !== null && material.necessity !== 'later')
    error('SVC-37', business, `${at}写了补交期限，必要性却不是“容缺后补”。主要材料不能后补，请核对。`);
  if (laterDays !== null && !(Number.isInteger(laterDays) && laterDays >= 1 && laterDays <= 90))
    error('SVC-37', business, `${at}的补交期限填的是${laterDays}，应为1至90个工作日的整数。`);
}

const demanded: readonly (readonly [
  keyof CommitmentTerms & ('text' | 'consequences' | 'excluded' | 'checkMethod'),
  string,
])[] = [
  ['text', '没有写承诺的内容'],
  ['consequences', '没有写承诺不实的后果'],
  ['excluded', '没有写哪些人不适用（例如有严重不良信用记录或者曾作出虚假承诺、尚未修复的）'],
  ['checkMethod', '没有写怎样核查'],
];

function ofCommitment(guide: Guide, material: Material, terms: CommitmentTerms, at: string, error: Say): void {
  const say = (message: string) => error('SVC-35', commitmentRules, message);
  if (!guide.commitment) say(`${at}写了告知承诺，指南却没有选“可以告知承诺”。请核对这两处。`);
  if (material.waived) say(`${at}已经免提交，不能再要人承诺。请只留一样。`);
  for (const [key, what] of demanded)
    if (terms[key].trim() === '') say(`${at}的告知承诺${what}。请写明，办事的人签字前要看到。`);
  if (!(Number.isInteger(terms.checkDays) && terms.checkDays >= 1 && terms.checkDays <= 365))
    say(`${at}的核查期限填的是${terms.checkDays}，应为1至365个工作日的整数。`);
}
