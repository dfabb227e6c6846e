/** One matter as whoever handed it in follows it: where it stands, its steps, until when, what to bring, how to collect, the rating. */

import { inWords } from '#law/calendar/day';
import type { DueDay } from '#law/matter/clock';
import { closings, ratings } from '#law/matter/events';
import { limitWords } from '#law/matter/guide';
import { matterStates } from '#law/matter/states';
import type { MatterProgress } from '#work/matter/progress';
import { Radios } from '../form/field.tsx';
import { ErrorSummary, errorAt, type FormError } from '../form/summary.tsx';
import { Page, type Setting } from '../frame/page.tsx';
import { caseHref } from '../progress/case-href.ts';
import { askHref } from '../subscription/address.ts';
import { AskPart } from '../subscription/ask-part.tsx';
import { liveHref, rateHref } from './address.ts';

export interface MatterProps {
  readonly setting: Setting;
  readonly progress: MatterProgress;
  readonly typed: string;
  readonly errors: readonly FormError[];
}

export function MatterPage({ setting, progress, typed, errors }: MatterProps) {
  return (
    <Page
      setting={setting}
      title={`办件 ${progress.number} 的办理进度`}
      here={progress.number}
      steps={[{ label: '查询办理进度', href: '/progress' }]}
      noIndex
      script
    >
      <div class="wrap progress">
        <h1>{progress.serviceName}</h1>
        <p class="quiet">
          编号 {progress.number}，{progress.department}，{progress.agencyName}
        </p>
        <ErrorSummary errors={errors} kept={errors.every(({ field }) => field !== 'email')} />
        <Standing progress={progress} />
        {progress.asked.length > 0 && <Asked progress={progress} />}
        {progress.result !== null && <Collect progress={progress} />}
        {progress.canRate && <Rate typed={typed} error={errorAt(errors, 'level')} />}
        <Steps progress={progress} />
        <section aria-labelledby="happened">
          <h2 id="happened">办理经过</h2>
          <ol class="timeline">
            {progress.happened.map(({ on, at, sentence }) => (
              <li key={`${at} ${sentence}`}>
                <time dateTime={on}>{inWords(on)}</time>
                <p>{sentence}</p>
              </li>
            ))}
          </ol>
        </section>
        {setting.site.mails && <AskPart action={askHref} errors={errors} />}
        <form method="post" action={`${caseHref}/close`} class="no-print">
          <button class="button plain" type="submit">
            查完了，退出本件
          </button>
        </form>
      </div>
    </Page>
  );
}

function Standing({ progress }: { readonly progress: MatterProgress }) {
  const { state, promised, statutory, daysLeft, rating } = progress;
  const runs = promised?.due !== undefined && promised.due !== null ? promised : statutory;
  const due = runs?.due ?? null;
  return (
    <section class="standing" aria-labelledby="standing">
      <h2 id="standing" class="out-of-sight">
        现在的情况
      </h2>
      <p class="standing-state">{matterStates[state]}</p>
      {daysLeft !== null && due !== null && (
        <p class={daysLeft < 0 ? 'standing-due late' : 'standing-due'}>
          {daysLeft < 0
            ? `应当在${inWords(due)}前办结，已经超过${-daysLeft}个工作日。`
            : `将在${inWords(due)}${runs?.time ?? ''}前办结，还有${daysLeft}个工作日。`}
        </p>
      )}
      {rating !== null && <p>您的评价：{ratings[rating]}。</p>}
      {promised !== null && <Why title="承诺的期限怎样计算？" due={promised} />}
      {statutory !== null && <Why title="法定的期限怎样计算？" due={statutory} />}
      <p class="quiet no-print" role="status" data-live={liveHref}>
        刷新页面，可以看到最新的进展。
      </p>
    </section>
  );
}

function Why({ title, due }: { readonly title: string; readonly due: DueDay }) {
  return (
    <details class="why">
      <summary>
        {title}（{limitWords(due.limit)}）
      </summary>
      {due.provisional && (
        <p class="notice amber">
          <strong>暂定</strong>
          期限内有国务院办公厅尚未公布放假安排的年份，公布后会重新计算。
        </p>
      )}
      <ol class="why-steps">
        {due.steps.map(({ sentence, article }) => (
          <li key={sentence}>
            <p>{sentence}</p>
            <p class="quiet small">{article}</p>
          </li>
        ))}
      </ol>
      {due.days.length > 0 && (
        <table class="days">
          <caption>逐日计算，受理当天不计算在内</caption>
          <thead>
            <tr>
              <th scope="col">日期</th>
              <th scope="col">第几天</th>
              <th scope="col">说明</th>
            </tr>
          </thead>
          <tbody>
            {due.days.map(({ day, ordinal, why }) => (
              <tr key={day} class={ordinal === null ? 'off' : ''}>
                <th scope="row">{inWords(day)}</th>
                <td class="figure">{ordinal === null ? '不计' : `第${ordinal}天`}</td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

function Asked({ progress: { asked } }: { readonly progress: MatterProgress }) {
  return (
    <section class="doing" aria-labelledby="asked">
      <h2 id="asked">请补交这些材料</h2>
      <ul class="roads">
        {asked.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>这是一次性告知的全部内容，补齐以后就受理，不会再要求补正其他材料。请带回执到收件的窗口提交。</p>
    </section>
  );
}

function Collect({ progress: { result, delivered, agencyName } }: { readonly progress: MatterProgress }) {
  if (result === null) return null;
  return (
    <section class="doing" aria-labelledby="collect">
      <h2 id="collect">结果：{closings[result]}</h2>
      <p>
        {delivered
          ? '结果已经送达。没有收到的，请与收件的窗口联系。'
          : `结果已经可以领取：请带回执和身份证明，在工作时间到${agencyName}收件的窗口领取；约定邮寄的，将按您留下的地址寄出。`}
      </p>
    </section>
  );
}

const levels = Object.entries(ratings).map(([value, label]) => ({ value, label }));

function Rate({ typed, error }: { readonly typed: string; readonly error: string | undefined }) {
  return (
    <section class="doing" aria-labelledby="rate">
      <h2 id="rate">评价这次服务</h2>
      <p>自愿评价，一个办件评价一次。办理的人在您评价以前看不到，也不能要求您评价。</p>
      <form class="fill-in" method="post" action={rateHref} novalidate>
        <Radios name="level" label="您的感受" value={typed} error={error} options={levels} />
        <p class="send">
          <button class="button" type="submit">
            提交评价
          </button>
        </p>
      </form>
    </section>
  );
}

function Steps({ progress: { steps } }: { readonly progress: MatterProgress }) {
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">办理环节</h2>
      <ol class="matter-steps">
        {steps.map(({ key, name, begunAt, endedAt }) => {
          const state = endedAt !== null ? '已办' : begunAt !== null ? '正在办' : '待办';
          return (
            <li key={key} class={endedAt !== null ? 'done' : begunAt !== null ? 'current' : ''}>
              <span>{name}</span>
              <span class="quiet">{state}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
