/** `/services/bundles`: services that people need together, by the stage of life that they belong to. */

import { lifeGroups } from '#law/bundle/bundle';
import type { OfferedBundleLine } from '#work/bundle/offered';
import { Page, type Setting } from '../frame/page.tsx';
import { servicesHref } from '../service/address.ts';
import { servicesColumn } from '../service/column.ts';
import { bundleHref } from './address.ts';

export interface BundlesProps {
  readonly setting: Setting;
  readonly bundles: readonly OfferedBundleLine[];
  /** Code of another agency than the site's own. */
  readonly agency: string | null;
}

export function BundlesPage({ setting, bundles, agency }: BundlesProps) {
  const groups = (Object.keys(lifeGroups) as (keyof typeof lifeGroups)[]).filter((key) =>
    bundles.some(({ group }) => group === key),
  );
  return (
    <Page setting={setting} title="一件事" column={servicesColumn} steps={[{ label: '办事服务', href: servicesHref }]}>
      <div class="wrap">
        <h1>高效办成一件事</h1>
        <p class="lede">要找几个部门才能办成的事，一次告知、填一张表、交一套材料、到一个窗口。</p>
        {bundles.length === 0 && (
          <div class="empty">
            <h2>还没有“一件事”</h2>
            <p>
              可以到<a href={servicesHref}>办事服务</a>查找单个事项的办事指南。
            </p>
          </div>
        )}
        {groups.map((key) => (
          <section key={key} aria-labelledby={`group-${key}`}>
            <h2 class="section-title" id={`group-${key}`}>
              {lifeGroups[key]}
            </h2>
            <ul class="service-lines">
              {bundles
                .filter(({ group }) => group === key)
                .map(({ id, name, summary, lead, members }) => (
                  <li key={id}>
                    <a href={bundleHref(id, agency)}>{name}</a>
                    <span>
                      {summary} {lead}牵头，{members}个事项一起办。
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}
