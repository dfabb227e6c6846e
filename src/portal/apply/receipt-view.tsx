/** The receipt of an application: number, code, the day of receipt and how it was fixed, the due day and why (登记回执, OUT-21). */

import { inWords } from '#law/calendar/day';
import type { Progress } from '#work/application/progress';
import type { Hints } from '#work/hint/hints';
import { Page, type Setting } from '../frame/page.tsx';
import { Derivation } from '../progress/derivation.tsx';
import { HintsPart } from './hints-view.tsx';

export interface ReceiptProps {
  readonly setting: Setting;
  readonly progress: Progress;
  readonly code: string;
  /** What the applicant asked for, as typed. */
  readonly description: string;
  /** What might answer it already, also for those whose browser did not show it while they typed. */
  readonly hints: Hints;
}

export function ReceiptPage({ setting, progress, code, description, hints }: ReceiptProps) {
  const { number, agencyName, receivedOn, dueOn } = progress;
  return (
    <Page
      setting={setting}
      title={`登记回执 ${number}`}
      here="登记回执"
      steps={[
        { label: '政府信息公开', href: '/xxgk' },
        { label: '依申请公开', href: '/xxgk/apply' },
      ]}
      noIndex
      script
    >
      <div class="wrap receipt" data-draft="sent">
        <h1>政府信息公开申请登记回执</h1>
        <p class="notice">
          <strong>请保存编号和查询码。</strong>
          凭这两项查询进度、补正、撤回和领取答复。查询码只在这里显示一次，可以打印或者抄下本页。
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
            <dt>受理机关</dt>
            <dd>{agencyName}</dd>
          </div>
          <div>
            <dt>申请内容</dt>
            <dd>{description}</dd>
          </div>
          {receivedOn !== null && (
            <div>
              <dt>收到之日</dt>
              <dd>
                {inWords(receivedOn)}
                。通过本网站提交，平台出具本回执，提交之日即为收到之日（《中华人民共和国政府信息公开条例》第三十一条第三项）。
              </dd>
            </div>
          )}
          {dueOn !== null && (
            <div>
              <dt>答复期限</dt>
              <dd>{inWords(dueOn)}前</dd>
            </div>
          )}
        </dl>
        <Derivation progress={progress} />
        <p class="no-print">需要附上身份证明、授权委托书或者其他材料的，在办理进度页上传附件。</p>
        <p class="send no-print">
          <a class="button" href="/progress/case">
            查看办理进度、上传附件
          </a>{' '}
          <a class="button plain" href="/xxgk/apply/receipt.pdf" download>
            下载回执（PDF）
          </a>
        </p>
        <div class="no-print">
          <HintsPart hints={hints} level={2} />
        </div>
      </div>
    </Page>
  );
}
