/** One guide on one page, and on one sheet of paper: everything that SVC-13 asks for. */

import { inWords } from '#law/calendar/day';
import { natures, resultKinds } from '#law/service/elements';
import {
  audiences,
  caseKinds,
  type Guide,
  limitInWords,
  type Material,
  materialForms,
  necessities,
  serviceKinds,
  sources,
  themes,
} from '#law/service/guide';
import { waysInShort, waysInWords } from '#law/service/material-ways';
import type { OfferedGuide } from '#work/service/offered';
import { Page, type Setting } from '../frame/page.tsx';
import { serviceHref, servicesHref } from './address.ts';
import { servicesColumn } from './column.ts';
import { Forms } from './forms-view.tsx';
import { Fact, GuideFees, GuidePowers, GuideWhere, inList, noted, Said } from './guide-elements.tsx';
import { GuideWindow, type GuideWindowProps } from './window-view.tsx';

export interface GuideProps {
  readonly setting: Setting;
  readonly offered: OfferedGuide;
  /** Code of another agency than the site's own. */
  readonly agency: string | null;
  /** The situation that was chosen; null: all materials. */
  readonly situation: string | null;
  /** Where in the hall its window is; null where the plan does not show it. */
  readonly window: GuideWindowProps['window'];
}

export function GuidePage({ setting, offered, agency, situation, window }: GuideProps) {
  const { service, agencyName, example, guide, edition, from, next } = offered;
  return (
    <Page
      setting={setting}
      title={service.name}
      here="办事指南"
      column={servicesColumn}
      steps={[{ label: '办事服务', href: servicesHref }]}
    >
      <article class="wrap guide">
        <h1>{service.name}</h1>
        <p class="quiet">
          {agencyName} · {service.department} · 编码 {service.code}
          {example && ' · 示例数据'}
        </p>
        <Standing offered={offered} />
        {guide === null ? (
          <p>这个事项的办事指南还没有录入本站。请到大厅总服务台咨询。</p>
        ) : (
          <Whole offered={offered} guide={guide} agency={agency} situation={situation} window={window} />
        )}
        <p class="quiet">
          办事指南第{edition}版，{inWords(from)}起施行。
          {next !== null && `${inWords(next.from)}起改用新的一版${next.note === null ? '' : `：${next.note}`}。`}
        </p>
      </article>
    </Page>
  );
}

function Standing({ offered: { service } }: { readonly offered: OfferedGuide }) {
  if (service.state === 'inUse') return null;
  return (
    <p class="note" role="note">
      <strong>{service.state === 'cancelled' ? '这个事项已经取消。' : '这个事项暂停办理。'}</strong>
      {service.reason}
    </p>
  );
}

interface WholeProps {
  readonly offered: OfferedGuide;
  readonly guide: Guide;
  readonly agency: string | null;
  readonly situation: string | null;
}

function Whole({ offered, guide, agency, situation, window }: WholeProps & Pick<GuideProps, 'window'>) {
  const { service } = offered;
  return (
    <>
      <img
        class="qr"
        src={`${servicesHref}/${encodeURIComponent(service.code)}/qr.svg${agency === null ? '' : `?agency=${agency}`}`}
        alt="本指南的二维码"
      />
      <dl class="guide-facts">
        <Fact name="服务对象">{guide.audiences.map((one) => audiences[one]).join('、')}</Fact>
        <Fact name="事项类型">{serviceKinds[service.kind as keyof typeof serviceKinds] ?? '其他'}</Fact>
        <Fact name="服务主题">
          {inList(themes[guide.theme], guide.secondTheme === null ? '' : themes[guide.secondTheme])}
        </Fact>
        <Said name="业务办理项">{inList(guide.itemName, guide.itemCode)}</Said>
        <Fact name="办件类型">{caseKinds[guide.caseKind]}</Fact>
        <Fact name="承诺办结时限">{noted(limitInWords(guide.promised), guide.promisedNote)}</Fact>
        <Fact name="法定办结时限">
          {noted(guide.statutory === null ? '法律没有规定' : limitInWords(guide.statutory), guide.statutoryNote)}
        </Fact>
        <Fact name="到现场次数">{guide.visits === 0 ? '不用到现场' : `最多${guide.visits}次`}</Fact>
        <Fact name="收费">{guide.fees.length === 0 ? '不收费' : '收费，见下'}</Fact>
        <Fact name="办理结果">
          {noted(guide.result, guide.resultKind === null ? '' : resultKinds[guide.resultKind])}
        </Fact>
        <Said name="结果有效期">{guide.validity}</Said>
        <Fact name="送达方式">{guide.delivery}</Fact>
        <Fact name="实施主体">{noted(guide.implementer, guide.nature === null ? '' : natures[guide.nature])}</Fact>
        <Fact name="承办机构">{guide.undertaker}</Fact>
        <Said name="联办机构">{guide.jointly}</Said>
        <Said name="委托部门">{guide.entrustedBy}</Said>
      </dl>
      <h2>受理条件</h2>
      <p>{guide.conditions}</p>
      {guide.quota !== '' && <p>数量限制：{guide.quota}</p>}
      {guide.intermediaries.map(({ name, basis }) => (
        <p key={name}>
          中介服务：{name}，依据{basis}
        </p>
      ))}
      <Materials offered={offered} guide={guide} agency={agency} situation={situation} />
      <Forms guide={guide} code={service.code} agency={agency} />
      <h2>办理流程</h2>
      <ol class="steps">
        {guide.steps.map(({ key, name, who, standard, limit, result }) => (
          <li key={key}>
            <strong>{name}</strong>
            {who !== '' && `（${who}）`}
            {limit !== null && `，${limitInWords(limit)}内`}
            {result !== '' && `，得到${result}`}
            {standard !== '' && <div class="quiet">{standard}</div>}
          </li>
        ))}
      </ol>
      {guide.special.map(({ name, basis, limit }) => (
        <p key={name}>
          特别程序：{name}
          {limit !== null && `，需要${limitInWords(limit)}`}，不计入办理时限，依据{basis}
        </p>
      ))}
      <GuideWhere guide={guide} />
      <GuideWindow window={window} code={service.code} agency={service.agency} />
      <GuideFees guide={guide} />
      <h2>设定依据</h2>
      {guide.bases.map(({ law, article, text }) => (
        <p key={`${law}${article}`}>
          {law}
          {article}：{text}
        </p>
      ))}
      <GuidePowers service={service} guide={guide} />
      {guide.questions.length > 0 && <h2>常见问题</h2>}
      {guide.questions.map(({ question, answer }) => (
        <p key={question}>
          <strong>{question}</strong>
          <br />
          {answer}
        </p>
      ))}
    </>
  );
}

/** What is asked in this situation: what is always asked, and what belongs to it alone. */
export function materialsFor(guide: Guide, situation: string | null): readonly Material[] {
  return situation === null
    ? guide.materials
    : guide.materials.filter((material) => material.situation === '' || material.situation === situation);
}

function Materials({ offered, guide, agency, situation }: WholeProps) {
  const { service, situations } = offered;
  const asked = materialsFor(guide, situation);
  return (
    <>
      <h2 id="materials">申请材料</h2>
      {situations.length > 0 && (
        <nav class="situations no-print" aria-label="我要准备什么：选择情形">
          <span>我要准备什么：</span>
          <a href={`${serviceHref(service.code, agency)}#materials`} {...current(situation === null)}>
            全部情形
          </a>
          <a href={`${serviceHref(service.code, agency, '')}#materials`} {...current(situation === '')}>
            一般情形
          </a>
          {situations.map((one) => (
            <a key={one} href={`${serviceHref(service.code, agency, one)}#materials`} {...current(situation === one)}>
              {one}
            </a>
          ))}
        </nav>
      )}
      {asked.length === 0 ? (
        <p>不用提交材料。</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by the keyboard too.
        <section class="table-box" aria-label="申请材料" tabIndex={0}>
          <table>
            <caption class="out-of-sight">申请材料</caption>
            <thead>
              <tr>
                {['材料', '份数和形式', '必要性', '来源', '说明'].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {asked.map((material) => (
                <MaterialRow key={material.key} material={material} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p class="quiet">指南之外的材料，窗口不得要求提交；被要求的，可以投诉。</p>
    </>
  );
}

const current = (is: boolean) => (is ? ({ 'aria-current': 'true' } as const) : {});

function MaterialRow({ material }: { readonly material: Material }) {
  const { name, necessity, form, originals, copies, source, issuer, basis, note, waived, situation } = material;
  const { specification, sourceNote, acceptance } = material;
  const count = [originals > 0 ? `原件${originals}份` : '', copies > 0 ? `复印件${copies}份` : ''].filter(
    (one) => one !== '',
  );
  return (
    <tr>
      <td>
        {name}
        {situation !== '' && <span class="quiet">（{situation}）</span>}
      </td>
      <td data-label="份数和形式">{waived ? '免提交' : inList(...count, materialForms[form], specification)}</td>
      <td data-label="必要性">{necessities[necessity]}</td>
      <td data-label="来源">{noted(source === 'government' ? `${issuer}核发` : sources[source], sourceNote)}</td>
      <td data-label="说明">
        {note}
        {acceptance !== '' && !waived && <div class="no-print">受理标准：{acceptance}</div>}
        {basis !== '' && <div class="quiet no-print">依据：{basis}</div>}
        {waysInWords(material).map((words) => (
          <div key={words} class="material-way no-print">
            {words}
          </div>
        ))}
        <span class="on-paper">{waysInShort(material).join('；')}</span>
      </td>
    </tr>
  );
}
