/** What might answer a description already, under its field: doors, reports, what is published, guides. Nothing where nothing fits. */

import type { DoorKey } from '#law/applicant/doors';
import type { ReportPart } from '#law/applicant/report-cues';
import { inWords } from '#law/calendar/day';
import { type Hints, isEmpty } from '#work/hint/hints';
import { reportHref } from '../report/address.ts';

/** One service stands in the list once for each situation: 首次申请, 补领证件 … */
const situation = /（[^）]*）$/;

/** Doors that open on this site. */
const doorHrefs: Partial<Record<DoorKey, string>> = { progress: '/progress' };

const partAnchors: Readonly<Record<ReportPart, string>> = {
  whole: '',
  disclosure: '#section-2',
  applications: '#section-3',
  appeals: '#section-4',
};

export interface HintsProps {
  readonly hints: Hints;
  /** Level of its heading on the page. */
  readonly level: 2 | 3;
  readonly closable?: boolean;
}

export function HintsPart({ hints, level, closable = false }: HintsProps) {
  if (isEmpty(hints)) return null;
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section class="hints" aria-labelledby="hints-title">
      <Title id="hints-title">{level === 2 ? '您要的信息，也许已经公开' : '也许不用申请，就能找到'}</Title>
      <DoorLines hints={hints} />
      <ReportLines hints={hints} />
      <TitleLines hints={hints} level={level} />
      <p class="quiet small">
        这些提示由程序按您写的文字查找，不一定对。是否申请由您决定，不影响提交。
        {closable && (
          <button type="button" class="link" data-hints-off="" hidden>
            不再提示
          </button>
        )}
      </p>
    </section>
  );
}

function DoorLines({ hints: { doors } }: { readonly hints: Hints }) {
  return (
    <>
      {doors.map(({ key, cue, advice, where, because }) => {
        const href = doorHrefs[key];
        return (
          <p key={key}>
            <strong>{cue}。</strong>
            {advice}（{because.instrument}
            {because.article}）{href === undefined ? where : <a href={href}>{where}</a>}
          </p>
        );
      })}
    </>
  );
}

function ReportLines({ hints: { reports } }: { readonly hints: Hints }) {
  return (
    <>
      {reports.map(({ agency, agencyName, year, part, says }) => (
        <p key={`${agency} ${year}`}>
          {says}
          <a href={`${reportHref(agency, year)}${partAnchors[part]}`}>
            打开{agencyName}
            {year}年的报告
          </a>
        </p>
      ))}
    </>
  );
}

function TitleLines({ hints: { published, guides }, level }: Pick<HintsProps, 'hints' | 'level'>) {
  const Name = level === 2 ? 'h3' : 'h4';
  return (
    <>
      {published.length > 0 && (
        <>
          <Name>已经公开的</Name>
          <ul>
            {published.map(({ id, title, number, agencyName, on }) => (
              <li key={id}>
                {title}
                <span class="quiet small">
                  {agencyName}，{number}，{inWords(on)}公开
                </span>
              </li>
            ))}
          </ul>
          <p class="small">
            凭名称和编号可以在政府信息查阅场所查阅，也可以请受理机关告知取得的方式和途径（条例第三十六条第一项）。
          </p>
        </>
      )}
      {guides.length > 0 && (
        <>
          <Name>办事指南</Name>
          <ul>
            {guides.map(({ id, title, department }) => (
              <li key={id}>
                {title.replace(situation, '')}
                <span class="quiet small">{department}办理，指南在它的窗口取阅</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
