/** `/hall/duties` and its like: one section of the hall, its text and its earlier pages; the statistics are counted anew. */

import { inWords } from '#law/calendar/day';
import { ratings } from '#law/matter/events';
import type { Hall, HallFigures, HallSection } from '#work/column/hall';
import type { HallPlanFor } from '#work/hall/plan';
import type { PublishedDocument } from '#work/publication/published';
import { Bars } from '../chart/bars.tsx';
import { Page, type Setting } from '../frame/page.tsx';
import { publicationHref } from '../publication/address.ts';
import { Attachments, DocumentText } from '../publication/text-view.tsx';
import { hallHref, sectionHref } from './address.ts';
import { hallColumn } from './column.ts';
import { FloorPlan } from './plan-view.tsx';
import { sinceWords } from './view.tsx';

export interface SectionProps {
  readonly setting: Setting;
  readonly hall: Hall;
  readonly section: HallSection;
  readonly asked: string | undefined;
  /** Null where nothing stands in it. */
  readonly text: PublishedDocument | null;
  /** Of the statistics; null elsewhere. */
  readonly figures: HallFigures | null;
  /** Of the plan; null elsewhere, or where none is kept. */
  readonly plan: HallPlanFor | null;
}

export function SectionPage({ setting, hall, section, asked, text, figures, plan }: SectionProps) {
  return (
    <Page
      setting={setting}
      title={section.name}
      column={hallColumn}
      steps={[{ label: '政务服务大厅', href: hallHref(asked) }]}
    >
      <article class="wrap document">
        <h1>{section.name}</h1>
        <p class="quiet">
          {hall.agencyName} · {sinceWords(section)}
        </p>
        {figures !== null && <Figures figures={figures} />}
        {plan !== null && <Plan plan={plan} />}
        {figures === null &&
          plan === null &&
          (text === null ? <p class="quiet">这个栏目还没有内容。</p> : <Text text={text} />)}
        <Earlier section={section} />
        <nav aria-label="大厅的其他栏目" class="no-print">
          <ul class="hall-menu">
            {hall.sections.map(({ key, name }) => (
              <li key={key}>
                <a href={sectionHref(key, asked)} {...(key === section.key ? { 'aria-current': 'page' as const } : {})}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </article>
    </Page>
  );
}

function Plan({ plan: { floors, way, service } }: { readonly plan: HallPlanFor }) {
  return (
    <>
      {service !== null && (
        <p class="plan-way" role="status">
          {way === null ? `“${service}”的窗口，平面图上没有标出。请到总服务台问。` : `“${service}”：${way}`}
        </p>
      )}
      {floors.map((floor) => (
        <FloorPlan key={floor.name} floor={floor} told />
      ))}
    </>
  );
}

function Text({ text }: { readonly text: PublishedDocument }) {
  return (
    <>
      <h2>{text.title}</h2>
      {text.edition === null ? <p>{text.summary}</p> : <DocumentText {...text.edition} />}
      {text.edition !== null && <Attachments files={text.edition.files} />}
      <p class="no-print">
        <a href={publicationHref(text.caseId)}>查看这件信息的索引号、版本和下载</a>
      </p>
    </>
  );
}

/** What was placed before: the newest stands above in full. */
function Earlier({ section: { placed } }: { readonly section: HallSection }) {
  const earlier = placed.slice(1);
  if (earlier.length === 0) return null;
  return (
    <section aria-labelledby="earlier">
      <h2 class="section-title" id="earlier">
        以前的内容
      </h2>
      <ul>
        {earlier.map(({ caseId, title, updatedOn }) => (
          <li key={caseId}>
            <a href={publicationHref(caseId)}>{title}</a>，{inWords(updatedOn)}
          </li>
        ))}
      </ul>
    </section>
  );
}

const mostDepartments = 40;

function Figures({ figures: { asOf, departments, counts, hall } }: { readonly figures: HallFigures }) {
  const year = asOf.slice(0, 4);
  const bars = departments
    .slice(0, mostDepartments)
    .map(({ department, services }) => ({ label: department, count: services }));
  return (
    <>
      <p>
        {inWords(asOf)}从台账统计。{year}年的数与<a href="/xxgk/reports">政府信息公开工作年度报告</a>出自同一台账。
      </p>
      <dl class="big">
        <Big name="在册政务服务事项" count={counts.services} unit="项" />
        <Big name="其中已有办事指南" count={counts.servicesWithGuides} unit="项" />
        <Big name={`${year}年主动公开信息`} count={counts.activelyDisclosed} unit="条" />
        <Big name={`${year}年政策解读`} count={counts.interpretations} unit="件" />
      </dl>
      <OfMatters year={year} hall={hall} />
      {bars.length > 0 && <Bars caption="各部门在册的政务服务事项" unit="项" head="部门" bars={bars} />}
    </>
  );
}

/** What was received and ended, how it was rated, what was complained of. */
function OfMatters({ year, hall }: { readonly year: string; readonly hall: HallFigures['hall'] }) {
  const { months, ended, inTime, promised, ratings: rated, complaints, complaintsAnswered } = hall;
  const received = months.reduce((sum, n) => sum + n, 0);
  const levels = Object.values(ratings);
  return (
    <section class="hall-year">
      <h2>办件和评价</h2>
      <dl class="big">
        <Big name={`${year}年收到办件`} count={received} unit="件" />
        <Big name={`${year}年办结`} count={ended} unit="件" />
        {promised > 0 && <Big name="按承诺期限办结" count={Math.floor((inTime / promised) * 1000) / 10} unit="%" />}
        <Big name={`${year}年投诉建议`} count={complaints} unit={`件，已答复${complaintsAnswered}件`} />
      </dl>
      {received > 0 && (
        <Bars
          caption={`${year}年各月收到的办件`}
          unit="件"
          head="月份"
          bars={months.map((count, i) => ({ label: `${i + 1}月`, count }))}
        />
      )}
      {rated.some((n) => n > 0) && (
        <Bars
          caption={`${year}年办结的办件，办事人的评价`}
          unit="件"
          head="评价"
          bars={rated.map((count, i) => ({ label: levels[i] ?? '', count }))}
        />
      )}
      <p class="quiet">没有评价的不算好评。按承诺期限办结：今年办结、有承诺期限的办件中，在承诺期限以内办结的。</p>
      <h2>事项</h2>
    </section>
  );
}

function Big({ name, count, unit }: { readonly name: string; readonly count: number; readonly unit: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span class="figure">{count}</span> {unit}
      </dd>
    </div>
  );
}
