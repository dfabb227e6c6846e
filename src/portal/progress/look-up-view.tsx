/** `/progress`: one box for the number, one for the code. A wrong number and a wrong code are answered alike. */

import { Line } from '../form/field.tsx';
import { ErrorSummary, errorAt, type FormError } from '../form/summary.tsx';
import { Page, type Setting } from '../frame/page.tsx';

export const progressHref = '/progress';

export interface LookUpProps {
  readonly setting: Setting;
  readonly number: string;
  readonly errors: readonly FormError[];
}

export function LookUpPage({ setting, number, errors }: LookUpProps) {
  return (
    <Page
      setting={setting}
      title={errors.length === 0 ? '查询办理进度' : '没有查到：查询办理进度'}
      here="查询办理进度"
      steps={[]}
      column={{
        name: '查询办理进度',
        description:
          '凭编号和查询码查询政府信息公开申请、政务服务办件、投诉和建议办到了哪一步、哪一天前办结、现在可以做什么。',
        keywords: '办理进度,进度查询,依申请公开,办件',
        type: '办事服务',
      }}
    >
      <div class="wrap">
        <h1>查询办理进度</h1>
        <p class="lede">
          信息公开申请、政务服务办件和投诉、建议都在这里查。编号和查询码在回执上；进度随办随新，不需要注册。
        </p>
        <ErrorSummary errors={errors} kept={false} />
        <form class="fill-in" method="post" action={progressHref} novalidate>
          <Line
            name="number"
            label="编号"
            hint="例如 2026-00012、B2026-00012、T2026-00012"
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
        <p class="quiet">回执丢失的，请带身份证明到受理机关窗口补打；电话不能告知查询码。</p>
      </div>
    </Page>
  );
}
