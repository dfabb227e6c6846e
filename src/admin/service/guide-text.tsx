/** What a guide says, for whoever reviews it; changed parts are marked. */

import { Tag } from 'antd';
import {
  channels,
  expresses,
  natures,
  onlineDepths,
  powerLevels,
  powerSources,
  resultKinds,
  scopes,
} from '#law/service/elements';
import {
  audiences,
  caseKinds,
  guideFields,
  limitInWords,
  materialForms,
  necessities,
  sources,
  themes,
} from '#law/service/guide';
import { waysInWords, waysOf } from '#law/service/material-ways';
import type { GuideContent } from './question.ts';

type Material = GuideContent['materials'][number];

interface Props {
  readonly guide: GuideContent;
  readonly changed: readonly (keyof GuideContent)[];
}

export function GuideText({ guide, changed }: Props) {
  return (
    <dl className="guide-text">
      {(Object.keys(guideFields) as (keyof GuideContent)[]).map((key) => (
        <div key={key}>
          <dt>
            {guideFields[key]}
            {changed.includes(key) && <Tag color="warning">有改动</Tag>}
          </dt>
          <dd>
            <Lines lines={linesOf(guide, key)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0 || (lines.length === 1 && lines[0] === '')) return <span className="quiet">没有</span>;
  if (lines.length === 1) return <>{lines[0]}</>;
  return (
    <ol>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}

const yes = (value: boolean) => (value ? '是' : '否');

function materialLine(material: Material) {
  const { name, necessity, form, originals, copies, source, issuer, situation, waived, note } = material;
  const { specification, sourceNote, acceptance } = material;
  const count = waived ? '免提交' : `原件${originals}份、复印件${copies}份，${materialForms[form]}`;
  const from = issuer === '' ? sources[source] : `${issuer}核发`;
  const parts = [count, necessities[necessity], from, situation, note, specification, sourceNote, acceptance];
  return `${name}：${parts.filter((part) => part !== '').join('，')}`;
}

function formsInWords(material: Material): readonly string[] {
  const { fillIn, blank, sample, prescribed = false } = waysOf(material);
  const named = (label: string, form: typeof blank) => (form === null ? [] : [`${label}：${form.name}`]);
  const made = fillIn && blank === null ? [prescribed ? '格式由上级规定' : '空白表：通用格式文本'] : [];
  return [...(fillIn ? ['要填写的表格'] : []), ...made, ...named('空白表', blank), ...named('样表', sample)];
}

function linesOf(guide: GuideContent, key: keyof GuideContent): readonly string[] {
  switch (key) {
    case 'audiences':
      return [guide.audiences.map((one) => audiences[one]).join('、')];
    case 'theme':
      return [themes[guide.theme]];
    case 'caseKind':
      return [caseKinds[guide.caseKind]];
    case 'statutory':
      return [guide.statutory === null ? '法律没有规定' : limitInWords(guide.statutory)];
    case 'promised':
      return [limitInWords(guide.promised)];
    case 'bases':
      return guide.bases.map(({ law, article, text }) => `${law}${article}：${text}`);
    case 'materials':
      return guide.materials.map(
        (material) =>
          `${materialLine(material)}${[...formsInWords(material), ...waysInWords(material)].map((words) => `；${words}`).join('')}`,
      );
    case 'steps':
      return guide.steps.map(
        ({ name, who, standard, limit, result }) =>
          `${name}：${[who, standard, limit === null ? '' : limitInWords(limit), result].filter((part) => part !== '').join('，')}`,
      );
    case 'fees':
      return guide.fees.length === 0
        ? ['不收费']
        : guide.fees.map(
            ({ name, standard, basis, reducible, reduction }) =>
              `${name}：${standard}，${basis}${reducible ? `；可以减免：${reduction}` : ''}`,
          );
    case 'questions':
      return guide.questions.map(({ question, answer }) => `${question} ${answer}`);
    case 'powerSource':
      return [guide.powerSource === null ? '' : powerSources[guide.powerSource]];
    case 'level':
      return [guide.level === null ? '' : powerLevels[guide.level]];
    case 'nature':
      return [guide.nature === null ? '' : natures[guide.nature]];
    case 'secondTheme':
      return [guide.secondTheme === null ? '' : themes[guide.secondTheme]];
    case 'resultKind':
      return [guide.resultKind === null ? '' : resultKinds[guide.resultKind]];
    case 'onlineDepth':
      return [guide.onlineDepth === null ? '' : onlineDepths[guide.onlineDepth]];
    case 'express':
      return [expresses[guide.express]];
    case 'scope':
      return [scopes[guide.scope]];
    case 'channels':
      return [guide.channels.map((one) => channels[one]).join('、')];
    case 'special':
      return guide.special.map(
        ({ name, basis, limit }) => `${name}：${limit === null ? '时间不定' : limitInWords(limit)}，${basis}`,
      );
    case 'intermediaries':
      return guide.intermediaries.map(({ name, basis }) => `${name}：${basis}`);
    case 'online':
    case 'inHall':
    case 'booking':
    case 'onlinePayment':
    case 'selfService':
    case 'bundled':
    case 'commitment':
    case 'tolerance':
      return [yes(guide[key])];
    case 'visits':
      return [`${guide.visits}次`];
    default:
      return [guide[key]];
  }
}
