/** The first page, the guides by theme and department, a list, the windows, what is done on a phone. */

import type { PlanFloor } from '#law/hall/plan';
import { type Theme, themes } from '#law/service/guide';
import type { OfferedBundleLine } from '#work/bundle/offered';
import type { windowsOf } from '#work/service/kiosk';
import type { Offered, ServiceLine } from '#work/service/offered';
import type { SiteSettings } from '../frame/site.ts';
import { FloorPlan } from '../hall/plan-view.tsx';
import {
  kioskBundlesHref,
  kioskGuideHref,
  kioskHref,
  kioskListHref,
  kioskPhoneHref,
  kioskProgressHref,
  kioskServicesHref,
  kioskWindowsHref,
  type OnPhone,
  onPhone,
} from './address.ts';
import { Keyboard, KioskPage, TakeAlong, Tiles } from './frame.tsx';

interface Props {
  readonly site: SiteSettings;
}

export function KioskStart({ site }: Props) {
  return (
    <KioskPage site={site} title="请点要办的事">
      <Tiles
        tiles={[
          { href: kioskServicesHref, name: '办事指南', about: '要带什么、在哪里办、多久办好' },
          { href: kioskBundlesHref, name: '一件事', about: '几个部门的事一起办' },
          { href: kioskProgressHref, name: '查进度', about: '凭编号和查询码' },
          { href: kioskPhoneHref('apply'), name: '申请公开', about: '申请政府信息公开' },
          { href: kioskPhoneHref('complain'), name: '投诉建议', about: '不满意，或者有建议' },
          { href: kioskWindowsHref, name: '部门和窗口', about: '哪个部门在哪里' },
        ]}
      />
    </KioskPage>
  );
}

export function KioskServices({ site, offered }: Props & { readonly offered: Offered }) {
  const { themes: byTheme, departments } = offered.groups;
  return (
    <KioskPage site={site} title="办事指南" back={kioskHref}>
      <Search typed="" />
      <h2>按主题</h2>
      <Doors
        doors={[...byTheme].map(([theme, n]) => ({
          href: kioskListHref({ theme }),
          name: themes[theme as Theme] ?? '其他',
          n,
        }))}
      />
      <h2>按部门</h2>
      <Doors
        doors={[...departments].map(([department, n]) => ({
          href: kioskListHref({ department }),
          name: department,
          n,
        }))}
      />
    </KioskPage>
  );
}

function Search({ typed }: { readonly typed: string }) {
  return (
    <form class="kiosk-search" method="post" action={kioskServicesHref} autocomplete="off">
      <label for="typed">输入拼音首字母或者编码，例如“食品经营”输入 SPJY</label>
      <div>
        <input id="typed" name="typed" type="text" maxLength={40} value={typed} autocomplete="off" spellcheck={false} />
        <button class="button" type="submit">
          查找
        </button>
      </div>
      <Keyboard />
    </form>
  );
}

interface Door {
  readonly href: string;
  readonly name: string;
  readonly n: number;
}

function Doors({ doors }: { readonly doors: readonly Door[] }) {
  return (
    <ul class="kiosk-doors">
      {doors.map(({ href, name, n }) => (
        <li key={href}>
          <a href={href}>
            {name} <span>{n}项</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

export interface KioskListProps extends Props {
  readonly name: string;
  readonly lines: readonly ServiceLine[];
  readonly total: number;
  readonly before: string | null;
  readonly after: string | null;
}

export function KioskList({ site, name, lines, total, before, after }: KioskListProps) {
  return (
    <KioskPage site={site} title={name} back={kioskServicesHref}>
      <p role="status">共{total}项，请点一项。</p>
      <Lines lines={lines} />
      {(before !== null || after !== null) && (
        <nav class="kiosk-pages" aria-label="翻页">
          {before !== null && <a href={before}>上一页</a>}
          {after !== null && <a href={after}>下一页</a>}
        </nav>
      )}
    </KioskPage>
  );
}

export interface KioskFoundProps extends Props {
  readonly typed: string;
  readonly lines: readonly ServiceLine[];
  readonly total: number;
}

export function KioskFound({ site, typed, lines, total }: KioskFoundProps) {
  return (
    <KioskPage site={site} title="查找结果" back={kioskServicesHref} instead={kioskServicesHref}>
      <p role="status">
        {total === 0
          ? `没有找到“${typed}”。请少输几个字母再试，或者到总服务台问。`
          : `“${typed}”共${total}项${total > lines.length ? `，先列出${lines.length}项，多输几个字母可以少一些` : ''}。`}
      </p>
      <Lines lines={lines} />
      <Search typed={typed} />
    </KioskPage>
  );
}

function Lines({ lines }: { readonly lines: readonly ServiceLine[] }) {
  return (
    <ul class="kiosk-lines">
      {lines.map(({ caseId, code, name, department, state }) => (
        <li key={caseId}>
          <a href={kioskGuideHref(code)}>
            {name}
            <span>
              {department}
              {state === 'suspended' && '，暂停办理'}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

export function KioskBundles({ site, bundles }: Props & { readonly bundles: readonly OfferedBundleLine[] }) {
  return (
    <KioskPage site={site} title="一件事" back={kioskHref}>
      {bundles.length === 0 && <p>还没有一件事。请从“办事指南”查找。</p>}
      <ul class="kiosk-cards">
        {bundles.map(({ id, name, lead, summary, members }) => (
          <li key={id}>
            <div>
              <h2>{name}</h2>
              <p>{summary}</p>
              <p>
                {members}个事项一起办，牵头：{lead}
              </p>
            </div>
            <TakeAlong picture={`${kioskBundlesHref}/${id}.svg`} words={`用手机看“${name}”`} />
          </li>
        ))}
      </ul>
    </KioskPage>
  );
}

interface KioskWindowsProps extends Props {
  readonly windows: Awaited<ReturnType<typeof windowsOf>>;
  readonly floors: readonly PlanFloor[];
}

export function KioskWindows({ site, windows, floors }: KioskWindowsProps) {
  const departments = [...new Set(windows.map(({ department }) => department))];
  return (
    <KioskPage site={site} title="部门和窗口" back={kioskHref}>
      {windows.length === 0 && <p>还没有录入窗口。请到总服务台问。</p>}
      {floors.map((floor) => (
        <FloorPlan key={floor.name} floor={floor} told={false} />
      ))}
      {departments.map((department) => (
        <section key={department} class="kiosk-window">
          <h2>{department}</h2>
          <ul>
            {windows
              .filter((one) => one.department === department)
              .map(({ place, hours, telephone, services }) => (
                <li key={place}>
                  <strong>{place}</strong>，{services}项。{hours}
                  {telephone !== '' && `，电话：${telephone}`}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </KioskPage>
  );
}

export function KioskPhone({ site, way }: Props & { readonly way: OnPhone }) {
  const { name, about } = onPhone[way];
  return (
    <KioskPage site={site} title={name} back={kioskHref}>
      <p>{about}</p>
      <TakeAlong picture={`${kioskPhoneHref(way)}.svg`} words="用手机扫一扫" />
      <p>没有手机的，请到窗口，工作人员当面帮您办。</p>
    </KioskPage>
  );
}
