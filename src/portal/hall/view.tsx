/** `/hall`: the hall's sections, what each tells and since when. */

import { inWords } from '#law/calendar/day';
import type { Hall, HallSection } from '#work/column/hall';
import { Page, type Setting } from '../frame/page.tsx';
import { hallHref, sectionHref } from './address.ts';
import { hallColumn } from './column.ts';

export interface HallProps {
  readonly setting: Setting;
  /** Null where no agency keeps a hall yet. */
  readonly hall: Hall | null;
  /** The agency in the address; undefined for the site's own. */
  readonly asked: string | undefined;
}

export function HallPage({ setting, hall, asked }: HallProps) {
  return (
    <Page setting={setting} title="政务服务大厅" column={hallColumn} steps={[]}>
      <div class="wrap">
        <h1>政务服务大厅</h1>
        {hall === null ? (
          <p class="quiet">大厅的页面还在准备。要办事，请到窗口或者拨打页面下方的电话咨询。</p>
        ) : (
          <>
            <p class="quiet">{hall.agencyName}</p>
            <ul class="hall-sections">
              {hall.sections.map((section) => (
                <li key={section.key}>
                  <a href={sectionHref(section.key, asked)}>{section.name}</a>
                  <span>{section.about}</span>
                  <span>{sinceWords(section)}</span>
                </li>
              ))}
            </ul>
            <Others hall={hall} />
          </>
        )}
      </div>
    </Page>
  );
}

/** 2026年3月2日更新, or that it is counted at this moment. */
export function sinceWords({ feed, updatedOn, confirmedOn }: HallSection): string {
  if (feed === 'ledger') return '实时统计';
  if (updatedOn === null) return '还没有内容';
  return `${inWords(updatedOn)}${confirmedOn === updatedOn ? '核对' : '更新'}`;
}

function Others({ hall }: { readonly hall: Hall }) {
  if (hall.others.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <h2 class="section-title" id="others">
        其他大厅
      </h2>
      <ul>
        {hall.others.map(({ code, name }) => (
          <li key={code}>
            <a href={hallHref(code)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
