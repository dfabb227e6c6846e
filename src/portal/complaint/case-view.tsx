/** A complaint to whoever has its number and code: the receipt, the box that opens it, where it stands and what was answered. */

import { inWords } from '#law/calendar/day';
import type { ComplaintProgress } from '#work/complaint/progress';
import { Line } from '../form/field.tsx';
import { ErrorSummary, errorAt, type FormError } from '../form/summary.tsx';
import { Page, type Setting } from '../frame/page.tsx';
import { AskPart } from '../subscription/ask-part.tsx';
import { complaintCaseHref, complaintProgressHref, complaintsHref } from './address.ts';
import { complaintsColumn } from './column.ts';

const above = [{ label: '投诉、建议、找错', href: complaintsHref }];

export interface ComplaintReceiptProps {
  readonly setting: Setting;
  readonly progress: ComplaintProgress;
}

export function ComplaintReceiptPage({ setting, progress }: ComplaintReceiptProps) {
  const { number, code, agencyName, kindName, text, receivedOn, due } = progress;
  return (
    <Page setting={setting} title={`来件回执 ${number}`} here="来件回执" steps={above} noIndex>
      <div class="wrap receipt">
        <h1>收到您的{kindName}</h1>
        <p class="notice">
          <strong>请保存编号和查询码。</strong>凭这两项查询办理结果。查询码只在这里显示一次，可以打印或者抄下本页。
        </p>
        <dl class="facts big-facts">
          <div>
            <dt>编号</dt>
            <dd class="code">{number}</dd>
          </div>
          <div>
            <dt>查询码</dt>
            <dd class="code">{code}</dd>
          </div>
        </dl>
        <dl class="facts">
          <div>
            <dt>办理机关</dt>
            <dd>{agencyName}</dd>
          </div>
          <div>
            <dt>收到之日</dt>
            <dd>{inWords(receivedOn)}</dd>
          </div>
          <div>
            <dt>答复期限</dt>
            <dd>{inWords(due)}前</dd>
          </div>
          <div>
            <dt>内容</dt>
            <dd>{text}</dd>
          </div>
        </dl>
        <p class="send no-print">
          <a class="button" href={complaintCaseHref}>
            查看办理情况
          </a>
        </p>
      </div>
    </Page>
  );
}

export interface ComplaintLookUpProps {
  readonly setting: Setting;
  readonly number: string;
  readonly errors: readonly FormError[];
}

export function ComplaintLookUpPage({ setting, number, errors }: ComplaintLookUpProps) {
  return (
    <Page
      setting={setting}
      title={errors.length === 0 ? '查询来件办理结果' : '没有查到：查询来件办理结果'}
      here="查询办理结果"
      column={complaintsColumn}
      steps={above}
    >
      <div class="wrap">
        <h1>查询来件办理结果</h1>
        <p class="lede">编号和查询码在来件回执上。</p>
        <ErrorSummary errors={errors} kept={false} />
        <form class="fill-in" method="post" action={complaintProgressHref} novalidate>
          <Line
            name="number"
            label="编号"
            hint="例如 T2026-00012"
            value={number}
            error={errorAt(errors, 'number')}
            size="short"
          />
          <Line
            name="code"
            label="查询码"
            hint="12位字母和数字，大小写和横线都不影响"
            value=""
            error={errorAt(errors, 'code')}
            size="short"
          />
          <p class="send">
            <button class="button" type="submit">
              查询
            </button>
          </p>
        </form>
        <p class="quiet">
          查询政府信息公开申请的进度，请到<a href="/progress">查询办理进度</a>。
        </p>
      </div>
    </Page>
  );
}

export interface ComplaintCaseProps {
  readonly setting: Setting;
  readonly progress: ComplaintProgress;
  readonly errors: readonly FormError[];
}

export function ComplaintCasePage({ setting, progress, errors }: ComplaintCaseProps) {
  const { number, agencyName, kindName, objectName, ref, stateName, running, due, answer, petition } = progress;
  return (
    <Page setting={setting} title={`${kindName} ${number}`} here="办理情况" steps={above} noIndex>
      <div class="wrap progress">
        <h1>
          {kindName} {number}
        </h1>
        <p class="lede">{agencyName}</p>
        <ErrorSummary errors={errors} kept={false} />
        <div class="standing">
          <p class="standing-state">{stateName}</p>
          {running && <p class="standing-due">{inWords(due)}前答复</p>}
        </div>
        {answer !== null && (
          <section aria-labelledby="answer">
            <h2 id="answer">答复</h2>
            {answer.door !== null && <p>这件事的办理渠道：{answer.door}。</p>}
            <p class="answer">{answer.text}</p>
            {petition !== null && (
              <p class="quiet">
                信访的期限另算：{inWords(petition.toldBy)}前告知是否受理，{inWords(petition.doneBy)}
                前办结，情况复杂经批准的，{inWords(petition.longestBy)}
                前办结（从告知您这个渠道之日起估算，以信访工作机构登记为准）。
              </p>
            )}
          </section>
        )}
        <section aria-labelledby="text">
          <h2 id="text">您反映的内容</h2>
          <p class="quiet">
            关于{objectName}
            {ref !== '' && `（${ref}）`}
          </p>
          <p class="answer">{progress.text}</p>
        </section>
        <section aria-labelledby="happened">
          <h2 id="happened">办理经过</h2>
          <ol class="timeline">
            {progress.happened.map(({ on, sentence }) => (
              <li key={`${on} ${sentence}`}>
                <time dateTime={on}>{inWords(on)}</time>
                <p>{sentence}</p>
              </li>
            ))}
          </ol>
        </section>
        {running && setting.site.mails && <AskPart action={`${complaintCaseHref}/subscription`} errors={errors} />}
        <form method="post" action={`${complaintCaseHref}/close`} class="no-print">
          <button class="button plain" type="submit">
            看完了，关闭
          </button>
        </form>
      </div>
    </Page>
  );
}
