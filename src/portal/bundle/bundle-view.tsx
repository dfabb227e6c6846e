/** One bundle: the members in their order, the one form, the one set of materials, and what was dropped and why. */

import { refOf } from '#law/bundle/bundle';
import { inWords } from '#law/calendar/day';
import { blankOf, sampleOf } from '#law/service/common-form';
import { audiences, limitInWords, materialForms, necessities, sources } from '#law/service/guide';
import { waysInWords } from '#law/service/material-ways';
import type { OfferedBundle, OfferedMember } from '#work/bundle/offered';
import { Page, type Setting } from '../frame/page.tsx';
import { serviceHref, servicesHref } from '../service/address.ts';
import { servicesColumn } from '../service/column.ts';
import { Made, MaterialForms } from '../service/forms-view.tsx';
import { bundleFormHref, bundlesListHref } from './address.ts';
import { Dropped } from './dropped.tsx';
import { Table } from './table.tsx';

export interface BundleProps {
  readonly setting: Setting;
  readonly offered: OfferedBundle;
  /** Code of another agency than the site's own. */
  readonly agency: string | null;
}

export function BundlePage({ setting, offered, agency }: BundleProps) {
  const { bundle, agencyName, example, edition, from } = offered;
  return (
    <Page
      setting={setting}
      title={bundle.name}
      column={servicesColumn}
      steps={[
        { label: '办事服务', href: servicesHref },
        { label: '一件事', href: bundlesListHref(agency) },
      ]}
    >
      <article class="wrap guide">
        <h1>{bundle.name}</h1>
        <p class="quiet">
          {agencyName} · {bundle.lead}牵头
          {bundle.partners.length > 0 && `，${bundle.partners.join('、')}配合`}
          {example && ' · 示例数据'}
        </p>
        <p>{bundle.summary}</p>
        <Counts offered={offered} />
        <Members offered={offered} agency={agency} />
        <TheForm offered={offered} agency={agency} />
        <Materials offered={offered} agency={agency} />
        <Dropped offered={offered} />
        <h2>在哪里、什么时候办</h2>
        <dl class="guide-facts">
          <Fact name="服务对象">{bundle.audiences.map((one) => audiences[one]).join('、')}</Fact>
          <Fact name="办理地点">{bundle.place}</Fact>
          <Fact name="办理时间">{bundle.hours}</Fact>
          <Fact name="咨询电话">{bundle.telephone}</Fact>
        </dl>
        <p class="quiet">
          第{edition}版，{inWords(from)}起施行。材料按各事项现行的办事指南合并，指南改了，这里随着改。
        </p>
      </article>
    </Page>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The public promise: one by one, and together. */
function Counts({ offered: { merged } }: Pick<BundleProps, 'offered'>) {
  const { before, after } = merged;
  const rows = [
    ['材料', `${before.materials}份`, `${after.materials}份`],
    ['表格', `${before.forms}张`, `${after.forms}张`],
    ['到现场', `最多${before.visits}次`, after.visits === 0 ? '不用到现场' : `最多${after.visits}次`],
    ['时限', limitInWords(before.limit), limitInWords(after.limit)],
  ];
  return <Table name="分开办与一起办" heads={['', '分开办', '一起办']} rows={rows} />;
}

const stopped = {
  suspended: '（暂停办理）',
  cancelled: '（已经取消，请向窗口咨询）',
  guideless: '（指南正在修订，请向窗口咨询）',
} as const;

function Members({ offered: { members, merged }, agency }: Pick<BundleProps, 'offered' | 'agency'>) {
  const stages = [...new Set(members.map(({ stage }) => stage))].toSorted((a, b) => a - b);
  return (
    <>
      <h2>包括哪些事项，按什么次序办</h2>
      <ol class="steps">
        {stages.map((stage) => {
          const side = members.filter((member) => member.stage === stage);
          return (
            <li key={stage}>
              {side.length > 1 && <strong>同时办理</strong>}
              {side.map((member) => (
                <Member key={member.code} member={member} agency={agency} />
              ))}
            </li>
          );
        })}
      </ol>
      <p class="quiet">
        按各事项的承诺，一步接一步最长{limitInWords(merged.longest)}。有一项没有办成的，其他各项照常办理。
      </p>
    </>
  );
}

function Member({ member, agency }: { readonly member: OfferedMember; readonly agency: string | null }) {
  const { code, name, department, condition, result, limit } = member;
  return (
    <div>
      {member.stopped === 'guideless' ? name : <a href={serviceHref(code, agency)}>{name}</a>}
      {member.stopped !== null && <strong>{stopped[member.stopped]}</strong>}
      <span class="quiet">
        {[department, condition, limitInWords(limit), result === '' ? '' : `得到${result}`]
          .filter((part) => part !== '')
          .map((part) => `，${part}`)
          .join('')}
      </span>
    </div>
  );
}

function TheForm({ offered: { id, bundle, merged }, agency }: Pick<BundleProps, 'offered' | 'agency'>) {
  const { form } = bundle;
  if (merged.after.forms === 0) return null;
  return (
    <>
      <h2>一张表</h2>
      <p>
        只填《{form.name}》，代替{merged.before.forms}张表。要填的内容，每项只填一次：
      </p>
      <ul class="bundle-fields">
        {form.fields.map((field) => (
          <li key={field}>{field}</li>
        ))}
      </ul>
      <ul class="form-lines no-print">
        <li>
          <strong>{form.name}</strong>
          <Made
            href={bundleFormHref(id, agency, '/blank.docx')}
            label="空白表"
            of={form.name}
            remark="，通用格式文本"
          />
          <Made href={bundleFormHref(id, agency, '/sample.docx')} label="样表" of={form.name} />
          <a href={bundleFormHref(id, agency)}>
            在网上填好再下载<span class="out-of-sight">：{form.name}</span>
          </a>
        </li>
      </ul>
    </>
  );
}

/** Of the materials that are forms by themselves: what there is to download. */
function OtherForms({ offered: { merged }, agency }: Pick<BundleProps, 'offered' | 'agency'>) {
  const all = merged.asked.filter(({ material }) => blankOf(material) !== null || sampleOf(material) !== null);
  if (all.length === 0) return null;
  return (
    <ul class="form-lines no-print">
      {all.map(({ code, key, material }) => (
        <li key={`${code}/${key}`}>
          <strong>{material.name}</strong>
          <MaterialForms material={{ ...material, key }} code={code} agency={agency} />
        </li>
      ))}
    </ul>
  );
}

function Materials({ offered, agency }: Pick<BundleProps, 'offered' | 'agency'>) {
  const { merged, members } = offered;
  const nameOf = (code: string) => members.find((member) => member.code === code)?.name ?? code;
  const rows = merged.asked.map(({ material, answers }) => {
    const { name, situation, originals, copies, form, necessity, source, issuer } = material;
    const count = [
      originals > 0 ? `原件${originals}份` : '',
      copies > 0 ? `复印件${copies}份` : '',
      materialForms[form],
    ];
    const other = waysInWords(material);
    return [
      `${situation === '' ? name : `${name}（${situation}）`}${other.length === 0 ? '' : `。${other.join('')}`}`,
      count.filter((part) => part !== '').join('，'),
      necessities[necessity],
      source === 'government' ? `${issuer}核发` : sources[source],
      [...new Set(answers.map(({ code }) => nameOf(code)))].join('、'),
    ];
  });
  return (
    <>
      <h2 id="materials">一套材料</h2>
      {rows.length === 0 ? (
        <p>不用另外提交材料。</p>
      ) : (
        <Table
          name="一套材料"
          heads={['材料', '份数和形式', '必要性', '来源', '用于']}
          rows={rows}
          keys={merged.asked.map(refOf)}
        />
      )}
      <p class="quiet">这套材料之外，窗口不得再要；被要求的，可以投诉。</p>
      <OtherForms offered={offered} agency={agency} />
    </>
  );
}
