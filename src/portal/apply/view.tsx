/** `/xxgk/apply`: the application form. It asks for what art. 29 names and nothing else, on one page, without scripts. */

import { type FormField, fieldNames, type TypedForm } from '#law/applicant/apply-form';
import { applicantKinds, carriers, identityKinds, routes } from '#law/applicant/kinds';
import { type Hints, isEmpty } from '#work/hint/hints';
import { Area, Line, type Option, Radios, Select } from '../form/field.tsx';
import { ErrorSummary, errorAt, type FormError } from '../form/summary.tsx';
import { Page, type Setting } from '../frame/page.tsx';
import { HintsPart } from './hints-view.tsx';
import { privacyNotice } from './words.ts';

export const applyHref = '/xxgk/apply';
/** Answers with what might be found already, for the script that asks while somebody types. */
export const hintsHref = `${applyHref}/hints`;
/** The same without a script: the form comes back as it was filled in, with the hints. */
export const lookHref = `${applyHref}/look`;

export interface AgencyChoice {
  readonly code: string;
  readonly name: string;
}

export interface ApplyProps {
  readonly setting: Setting;
  /** Agencies that take applications on this site; the first is the site's own. */
  readonly agencies: readonly AgencyChoice[];
  readonly agency: string;
  readonly typed: TypedForm;
  readonly errors: readonly FormError[];
  /** What might answer it already; null where nobody has looked. */
  readonly hints: Hints | null;
  /** Whether it is a fresh page, or one that comes back with what was typed. */
  readonly fresh: boolean;
  /** On a terminal that many people use nothing is kept and nothing is offered from before. */
  readonly shared: boolean;
  /** Makes two sendings of this page one application. */
  readonly key: string;
}

export function ApplyPage(props: ApplyProps) {
  const { setting, errors } = props;
  return (
    <Page
      setting={setting}
      title={errors.length === 0 ? '申请公开政府信息' : '请改正：申请公开政府信息'}
      here="依申请公开"
      steps={[{ label: '政府信息公开', href: '/xxgk' }]}
      column={{
        name: '依申请公开',
        description: '向行政机关申请公开政府信息：填写申请表，当场取得登记回执。',
        keywords: '依申请公开,政府信息公开申请',
        type: '政府信息公开',
      }}
      script
    >
      <div class="wrap">
        <h1>申请公开政府信息</h1>
        <p class="lede">任何人都可以申请，不必说明理由和用途。提交后当场给您登记回执，二十个工作日内答复。</p>
        <ErrorSummary errors={errors} />
        <Form {...props} />
      </div>
    </Page>
  );
}

function Form(props: ApplyProps) {
  const { agencies, agency, typed, errors, key, hints, fresh, shared } = props;
  const field = (name: FormField) => ({
    name,
    label: fieldNames[name],
    value: typed[name],
    error: errorAt(errors, name),
  });
  return (
    <form
      class="fill-in"
      method="post"
      action={applyHref}
      novalidate
      {...(shared ? { autocomplete: 'off' } : { 'data-draft': fresh ? 'fresh' : 'typed' })}
      data-hints={hintsHref}
    >
      <input type="hidden" name="key" value={key} />
      <Privacy />
      {!shared && <DraftBar />}
      <section class="form-part" aria-labelledby="part-agency">
        <h2 id="part-agency">向哪个机关申请</h2>
        <Select
          name="agency"
          label="受理机关"
          hint="由制作或者保存这项信息的机关公开。不清楚的，选最相关的一个；不属于它的，它会告诉您该找谁。"
          value={agency}
          error={errorAt(errors, 'agency')}
          options={agencies.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </section>
      <section class="form-part" aria-labelledby="part-content">
        <h2 id="part-content">需要什么信息</h2>
        <Area
          {...field('description')}
          hint="写明名称、文号，或者便于查找的其他特征，例如时间、地区、项目。一份申请只写一个事项，办理最快。"
        >
          <div id="hints" aria-live="polite">
            {hints !== null && <HintsPart hints={hints} level={3} closable />}
            {hints !== null && isEmpty(hints) && <p class="hint">没有查到与您所写的内容相近的已公开信息。</p>}
          </div>
        </Area>
        <Radios {...field('carrier')} options={optionsOf(carriers)} />
        <Radios {...field('route')} options={optionsOf(routes)} />
      </section>
      <section class="form-part" aria-labelledby="part-person">
        <h2 id="part-person">谁来申请</h2>
        <Radios
          {...field('applicantType')}
          options={Object.entries(applicantKinds).map(([value, { name, explanation }]) => ({
            value,
            label: name,
            explanation,
          }))}
        />
        <Line
          {...field('name')}
          hint="个人填写姓名，单位填写全称。生僻字可以直接输入。"
          autocomplete={shared ? 'off' : 'name'}
        />
        <Select
          {...field('identityKind')}
          options={Object.entries(identityKinds).map(([value, { name, holder }]) => ({
            value,
            label: `${name}（${holder === 'person' ? '自然人' : '法人或者其他组织'}）`,
          }))}
        />
        <Line {...field('identity')} hint="用于核对身份，加密保存，不会公开。" />
        <p class="hint">证件照片、授权委托书等附件，提交后在登记回执上传，不会因为文件有问题而丢失填好的内容。</p>
      </section>
      <section class="form-part" aria-labelledby="part-contact">
        <h2 id="part-contact">怎样联系您</h2>
        <p class="hint">下面三项至少填写一项。选择邮寄的要有通信地址，选择电子邮件的要有电子邮箱。</p>
        <Line {...field('telephone')} type="tel" autocomplete={shared ? 'off' : 'tel'} optional />
        <Line
          {...field('email')}
          type="email"
          autocomplete={shared ? 'off' : 'email'}
          optional
          hint="填写后，登记回执和办理进展会发到这里；邮件中只有编号和网址。"
        />
        <Line {...field('address')} autocomplete={shared ? 'off' : 'address-line1'} optional size="wide" />
      </section>
      <p class="send">
        <button class="button" type="submit">
          提交申请
        </button>{' '}
        <button class="button plain" type="submit" formaction={`${lookHref}#description`}>
          先查有没有已经公开的
        </button>
      </p>
      <p class="quiet small">
        书写有困难的，可以到受理机关当面口头提出，由工作人员代为填写；需要其他帮助的，请电话联系受理机关。
      </p>
    </form>
  );
}

/** Shown by the script: without it there is no draft. */
function DraftBar() {
  return (
    <div id="draft" hidden>
      <p id="draft-said" role="status" />
      <p class="draft-ways">
        <span>填写的内容自动留在这个标签页，刷新、断网都不会丢；关闭后清除。</span>
        <label class="tick">
          <input type="checkbox" id="draft-own" /> 这是我自己的设备，草稿保留7天
        </label>
        <button type="button" class="link">
          清除草稿
        </button>
      </p>
    </div>
  );
}

function Privacy() {
  return (
    <section class="privacy" aria-labelledby="privacy">
      <h2 id="privacy">怎样处理您的个人信息</h2>
      <dl class="facts">
        {privacyNotice.points.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function optionsOf(names: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}
