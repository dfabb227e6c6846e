/** `/complaints`: what is wrong, in one's own words, with a name or without; and what was answered to everybody. */

import { inWords } from '#law/calendar/day';
import { complaintKinds, complaintObjects } from '#law/complaint/events';
import type { complaintFields, TypedComplaint } from '#law/complaint/form';
import type { PublicAnswer } from '#work/complaint/progress';
import { Area, Line, Radios, Select } from '../form/field.tsx';
import { ErrorSummary, errorAt, type FormError } from '../form/summary.tsx';
import { Page, type Setting } from '../frame/page.tsx';
import { complaintProgressHref, complaintsHref } from './address.ts';
import { complaintsColumn } from './column.ts';

export type DoorHint = 'application' | 'petition' | 'remedy';

export interface ComplaintsProps {
  readonly setting: Setting;
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  readonly agency: string;
  readonly typed: TypedComplaint;
  readonly errors: readonly FormError[];
  /** Another door that the words hint at: asked once before it is taken in. */
  readonly hint: DoorHint | null;
  /** Makes two sendings of this page one complaint. */
  readonly key: string;
  readonly answers: readonly PublicAnswer[];
}

export function ComplaintsPage(props: ComplaintsProps) {
  const { setting, errors, answers } = props;
  return (
    <Page
      setting={setting}
      title={errors.length === 0 ? '投诉、建议、找错' : '请改正：投诉、建议、找错'}
      here="投诉、建议、找错"
      steps={[]}
      column={complaintsColumn}
    >
      <div class="wrap">
        <h1>投诉、建议、找错</h1>
        <p class="lede">
          提交后当场给您编号和查询码。已经提交过的，<a href={complaintProgressHref}>查询办理结果</a>。
        </p>
        <ErrorSummary errors={errors} />
        <Form {...props} />
        <Answers answers={answers} />
      </div>
    </Page>
  );
}

const objectOptions = Object.entries(complaintObjects).map(([value, label]) => ({ value, label }));
const kindOptions = Object.entries(complaintKinds).map(([value, label]) => ({ value, label }));

function Form({ agencies, agency, typed, errors, hint, key }: ComplaintsProps) {
  const field = (name: (typeof complaintFields)[number]) => ({
    name,
    value: typed[name],
    error: errorAt(errors, name),
  });
  return (
    <form class="fill-in" method="post" action={complaintsHref} novalidate>
      <input type="hidden" name="key" value={key} />
      {hint !== null && <Hint hint={hint} />}
      <section class="form-part" aria-labelledby="part-what">
        <h2 id="part-what">反映什么</h2>
        <Radios {...field('kind')} label="类型" options={kindOptions} />
        <Select
          name="agency"
          label="由哪个机关办理"
          value={agency}
          error={errorAt(errors, 'agency')}
          options={agencies.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Select {...field('object')} label="关于什么" options={objectOptions} />
        <Line
          {...field('ref')}
          label="哪一项"
          hint="事项编码、办件编号、索引号或者网页地址。不知道的不用填，在下面写清楚就可以。"
          optional
        />
        <Area
          {...field('text')}
          label="具体内容"
          hint="什么事、在哪里、什么时候，希望怎样解决。10到3000个字。"
          rows={7}
        />
      </section>
      <section class="form-part" aria-labelledby="part-who">
        <h2 id="part-who">怎样告诉您结果</h2>
        <p class="hint">
          姓名和联系方式只用于核实和告知结果，加密保存，不会公开，也不会转给被投诉人。都不填就是匿名：结果凭编号和查询码查询。
        </p>
        <Line {...field('name')} label="姓名" autocomplete="name" optional />
        <Line {...field('contact')} label="联系方式" hint="手机号码、电子邮箱或者通信地址，填一种。" optional />
        <div class="radio">
          <input type="checkbox" id="unpublished" name="unpublished" value="yes" checked={typed.unpublished === true} />
          <label for="unpublished">
            请不要公开这一件的问题和答复
            <span class="explanation">不选的，机关可以公开有代表性的答复，不写任何人的姓名和联系方式。</span>
          </label>
        </div>
      </section>
      <p class="send">
        <button class="button" type="submit">
          提交
        </button>
      </p>
    </form>
  );
}

const doorWords: Readonly<
  Record<DoorHint, { readonly says: string; readonly href: string | null; readonly to: string }>
> = {
  application: {
    says: '您写的像是申请公开政府信息。这类申请另有法定的答复期限和救济途径，走依申请公开的渠道办得更快。',
    href: '/xxgk/apply',
    to: '去申请公开政府信息',
  },
  petition: {
    says: '您写的像是信访事项。信访由信访工作机构登记：收到之日起15日内告知是否受理，受理之日起60日内办结，情况复杂的可以延长30日。',
    href: null,
    to: '',
  },
  remedy: {
    says: '您写的像是对行政决定不服。行政复议、行政诉讼有法定的申请期限，请对照决定书上写明的途径和期限，不要因为在这里反映而错过。',
    href: null,
    to: '',
  },
};

/** The other door is offered, never forced: whoever means a complaint sends it again. */
function Hint({ hint }: { readonly hint: DoorHint }) {
  const { says, href, to } = doorWords[hint];
  return (
    <div class="notice" role="status">
      <p>{says}</p>
      {href !== null && (
        <p>
          <a href={href}>{to}</a>
        </p>
      )}
      <p>确实要作为投诉、建议提交的，请再按一次“提交”。</p>
      <input type="hidden" name="sure" value="yes" />
    </div>
  );
}

function Answers({ answers }: { readonly answers: readonly PublicAnswer[] }) {
  if (answers.length === 0) return null;
  return (
    <section class="answers" aria-labelledby="answers">
      <h2 class="section-title" id="answers">
        公开的答复
      </h2>
      <ul>
        {answers.map(({ caseId, agencyName, kind, question, answer, publishedOn }) => (
          <li key={caseId}>
            <details>
              <summary>
                {complaintKinds[kind]}：{question}
              </summary>
              <p class="answer">{answer}</p>
              <p class="quiet">
                {agencyName}，{inWords(publishedOn)}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
