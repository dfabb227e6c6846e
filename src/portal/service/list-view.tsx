/** `/services`: everything that can be applied for, by theme, department and audience; searched, thirty a page. */

import { inWords } from '#law/calendar/day';
import { type Audience, audiences, caseKinds, serviceKinds, type Theme, themes } from '#law/service/guide';
import { enterpriseEvents, type LifeEvent, personEvents } from '#law/service/life-events';
import type { OfferedHandbook } from '#work/service/handbook';
import type { Offered, ServiceLine } from '#work/service/offered';
import { bundlesListHref } from '../bundle/address.ts';
import { Page, type Setting } from '../frame/page.tsx';
import { Pages } from '../frame/pages.tsx';
import { everything, handbookHref, type Narrowed, serviceHref, servicesHref, servicesListHref } from './address.ts';
import { servicesColumn } from './column.ts';

export interface ServicesProps {
  readonly setting: Setting;
  readonly offered: Offered;
  /** Null where none was issued. */
  readonly handbook: OfferedHandbook | null;
  readonly chosen: Narrowed;
  readonly page: number;
}

export function ServicesPage({ setting, offered, handbook, chosen, page }: ServicesProps) {
  const { agencyName, lines, total, pages, all, changedThisMonth } = offered;
  const start = { ...everything, agency: chosen.agency };
  const narrowed = servicesListHref(chosen) !== servicesListHref(start);
  return (
    <Page setting={setting} title="办事服务" column={servicesColumn} steps={[]}>
      <div class="wrap">
        <h1>办事服务</h1>
        <p class="lede">
          {agencyName}：{all} 项可以申请办理的事项，每项都有办事指南。指南之外，不多要一份材料。
        </p>
        <Filter offered={offered} chosen={chosen} />
        <p class="quiet" role="status">
          共 {total} 项{(narrowed || page > 1) && pages > 1 && `，第 ${page} 页，共 ${pages} 页`}
          {narrowed && (
            <>
              {' '}
              <a href={servicesListHref(start)}>查看全部</a>
            </>
          )}
          {!narrowed && changedThisMonth > 0 && (
            <>
              {' '}
              <a href={servicesListHref({ ...start, changed: true })}>本月指南有变化的 {changedThisMonth} 项</a>
            </>
          )}
        </p>
        {!narrowed && page === 1 && (
          <p>
            <a href={bundlesListHref(chosen.agency)}>高效办成一件事</a>
            <span class="quiet">：几个部门的事，一张表、一套材料、一个窗口一起办。</span>
          </p>
        )}
        {!narrowed && page === 1 && handbook !== null && <Handbook handbook={handbook} agency={chosen.agency} />}
        {!narrowed && page === 1 && <Groups offered={offered} start={start} />}
        {(narrowed || page > 1) && <Lines lines={lines} agency={chosen.agency} />}
        {(narrowed || page > 1) && <Pages page={page} pages={pages} hrefOf={(to) => servicesListHref(chosen, to)} />}
      </div>
    </Page>
  );
}

function Handbook({
  handbook: { title, editionDay, guides, pages, size },
  agency,
}: {
  readonly handbook: OfferedHandbook;
  readonly agency: string | null;
}) {
  return (
    <p>
      <a href={handbookHref(agency)}>{title}</a>
      <span class="quiet">
        ：PDF，{inWords(editionDay)}有效的{guides}项指南，{pages}页，{inMegabytes(size)}。
      </span>
    </p>
  );
}

const inMegabytes = (bytes: number) => `${Math.max(0.1, bytes / 1_048_576).toFixed(1)} MB`;

function Filter({ offered, chosen }: Pick<ServicesProps, 'offered' | 'chosen'>) {
  return (
    <form class="filter" method="get" action={servicesHref}>
      {chosen.agency !== null && <input type="hidden" name="agency" value={chosen.agency} />}
      <div class="wide">
        <label for="service-words">要办的事、编码或者部门</label>
        <input id="service-words" name="q" type="search" maxLength={80} value={chosen.q} />
      </div>
      <Choice name="theme" label="主题" all="全部主题" chosen={chosen.theme} options={themes} />
      <Choice name="audience" label="服务对象" all="全部对象" chosen={chosen.audience} options={audiences} />
      <Choice
        name="department"
        label="部门"
        all="全部部门"
        chosen={chosen.department}
        options={Object.fromEntries([...offered.groups.departments.keys()].map((name) => [name, name]))}
      />
      <button class="button" type="submit">
        查找
      </button>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly chosen: string | null;
  readonly options: Readonly<Record<string, string>>;
}

function Choice({ name, label, all, chosen, options }: ChoiceProps) {
  return (
    <div>
      <label for={`service-${name}`}>{label}</label>
      <select id={`service-${name}`} name={name}>
        <option value="">{all}</option>
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The way in without a word: by what one comes for, and by whom one knows. */
function Groups({ offered: { groups, all }, start }: { readonly offered: Offered; readonly start: Narrowed }) {
  if (all === 0) return <p class="quiet">还没有可以申请办理的事项。</p>;
  return (
    <>
      <LifeEvents title="个人的事" id="by-life" events={personEvents} themes={groups.themes} start={start} />
      <LifeEvents title="企业的事" id="by-business" events={enterpriseEvents} themes={groups.themes} start={start} />
      <Group
        id="by-theme"
        title="按主题"
        entries={[...groups.themes].map(([theme, n]) => ({
          name: themes[theme as Theme] ?? '其他',
          href: servicesListHref({ ...start, theme: theme as Theme }),
          n,
        }))}
      />
      <Group
        id="by-audience"
        title="按服务对象"
        entries={[...groups.audiences].map(([audience, n]) => ({
          name: audiences[audience as Audience] ?? '其他',
          href: servicesListHref({ ...start, audience: audience as Audience }),
          n,
        }))}
      />
      <Group
        id="by-department"
        title="按部门"
        entries={[...groups.departments].map(([department, n]) => ({
          name: department,
          href: servicesListHref({ ...start, department }),
          n,
        }))}
      />
    </>
  );
}

interface LifeEventsProps {
  readonly id: string;
  readonly title: string;
  readonly events: readonly LifeEvent[];
  readonly themes: Offered['groups']['themes'];
  readonly start: Narrowed;
}

/** By what happens in a life or a business; an event that nothing serves is left out. */
function LifeEvents({ id, title, events, themes: offered, start }: LifeEventsProps) {
  const served = events.filter(({ theme }) => (offered.get(theme) ?? 0) > 0);
  if (served.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {title}
      </h2>
      <ul class="service-groups">
        {served.map(({ name, theme, audience }) => (
          <li key={name}>
            <a href={servicesListHref({ ...start, theme, audience })}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly { readonly name: string; readonly href: string; readonly n: number }[];
}

function Group({ id, title, entries }: GroupProps) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {title}
      </h2>
      <ul class="service-groups">
        {entries.map(({ name, href, n }) => (
          <li key={href}>
            <a href={href}>{name}</a> <span class="quiet">{n} 项</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lines({ lines, agency }: { readonly lines: readonly ServiceLine[]; readonly agency: string | null }) {
  if (lines.length === 0) {
    return (
      <div class="empty">
        <h2>没有找到这样的事项</h2>
        <p>请换一个词、主题或者部门再试，也可以到大厅总服务台咨询。</p>
      </div>
    );
  }
  return (
    <ul class="service-lines">
      {lines.map(({ caseId, code, name, department, kind, state, facts, changedOn }) => (
        <li key={caseId}>
          <a href={serviceHref(code, agency)}>{name}</a>
          {state === 'suspended' && <strong>（暂停办理）</strong>}
          <span>
            {department} · {serviceKinds[kind as keyof typeof serviceKinds] ?? '其他'}
            {facts !== null && ` · ${caseKinds[facts.caseKind]} · ${facts.online ? '可以网上办' : '窗口办理'}`}
            {facts !== null && ` · ${facts.visits === 0 ? '不用到现场' : `最多跑${facts.visits}次`}`}
            {changedOn !== null && ` · ${inWords(changedOn)}起施行`}
          </span>
        </li>
      ))}
    </ul>
  );
}
