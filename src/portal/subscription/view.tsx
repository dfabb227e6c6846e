/** `/subscribe`: news of what is published, by e-mail; and the pages that its mails lead to. */

import { everyItem, furtherItems } from '#law/publication/catalogue';
import { type Rhythm, rhythms, subscriptionRules, type TypedWish } from '#law/subscription/wish';
import { Line, Radios, Select } from '../form/field.tsx';
import { ErrorSummary, errorAt, type FormError } from '../form/summary.tsx';
import { Page, type Setting } from '../frame/page.tsx';
import { feedHref, publicationsHref } from '../publication/address.ts';
import { publicationsColumn } from '../publication/column.ts';
import { subscriptionHref } from './address.ts';

const above = [
  { label: '政府信息公开', href: '/xxgk' },
  { label: '法定主动公开内容', href: publicationsHref },
];

export interface SubscribeProps {
  readonly setting: Setting;
  readonly typed: TypedWish;
  readonly topics: readonly string[];
  readonly errors: readonly FormError[];
}

export function SubscribePage({ setting, typed, topics, errors }: SubscribeProps) {
  return (
    <Page setting={setting} title="邮件订阅" column={publicationsColumn} steps={above}>
      <div class="wrap">
        <h1>邮件订阅</h1>
        <p class="lede">公布新的政府信息时，把标题和网址发到您的电子邮箱。</p>
        {setting.site.mails ? <Form typed={typed} topics={topics} errors={errors} /> : <NotOffered />}
      </div>
    </Page>
  );
}

function NotOffered() {
  return (
    <div class="empty">
      <h2>本站还没有开通邮件订阅</h2>
      <p>
        可以用阅读器<a href={feedHref}>订阅更新（RSS）</a>。
      </p>
    </div>
  );
}

function Form({ typed, topics, errors }: Omit<SubscribeProps, 'setting'>) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <form class="fill-in" method="post" action={subscriptionHref} novalidate>
        <Line
          name="email"
          type="email"
          label="电子邮箱"
          hint="只用来发送您订阅的信息，加密保存，退订时删除。"
          value={typed.email}
          error={errorAt(errors, 'email')}
          autocomplete="email"
        />
        <Items chosen={typed.items} error={errorAt(errors, 'items')} />
        {topics.length > 0 && (
          <Select
            name="topic"
            label="主题分类"
            optional
            value={typed.topic}
            error={errorAt(errors, 'topic')}
            options={topics.map((topic) => ({ value: topic, label: topic }))}
            empty="全部主题"
          />
        )}
        <Radios
          name="rhythm"
          label="多久发一次"
          value={typed.rhythm}
          error={errorAt(errors, 'rhythm')}
          options={(Object.keys(rhythms) as Rhythm[]).map((value) => ({ value, label: rhythms[value] }))}
        />
        <p class="send">
          <button class="button" type="submit">
            发送确认邮件
          </button>
        </p>
      </form>
      <p class="quiet">
        收到确认邮件后打开其中的网址确认，才开始发送。已经订阅的，重新订阅并确认后按新的选择发送；每封邮件都可以一键退订。
      </p>
    </>
  );
}

function Items({ chosen, error }: { readonly chosen: readonly string[]; readonly error: string | undefined }) {
  const further = new Set([...furtherItems.county, ...furtherItems.township].map(({ item }) => item));
  const described = error === undefined ? 'items-hint' : 'items-hint items-error';
  return (
    <fieldset class={error === undefined ? 'field' : 'field wrong'} aria-describedby={described}>
      <legend>公开目录</legend>
      <p class="hint" id="items-hint">
        不选就是全部。
      </p>
      {error !== undefined && (
        <p class="error" id="items-error">
          <span class="out-of-sight">填写有误：</span>
          {error}
        </p>
      )}
      {everyItem.map(({ item, name }, at) => (
        <div key={item} class="radio">
          <input
            type="checkbox"
            id={at === 0 ? 'items' : `items-${item}`}
            name="items[]"
            value={String(item)}
            checked={chosen.includes(String(item))}
          />
          <label for={at === 0 ? 'items' : `items-${item}`}>
            {name}
            {further.has(item) && <span class="explanation">{item > 110 ? '乡镇公开' : '县级公开'}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

export interface AskedProps {
  readonly setting: Setting;
}

/** The same for everybody, whatever is known of the address. */
export function AskedPage({ setting }: AskedProps) {
  return (
    <Page setting={setting} title="请查收确认邮件" here="确认邮件" steps={above} noIndex>
      <div class="wrap">
        <h1>请查收确认邮件</h1>
        <p class="lede">
          确认邮件已经发往您填写的地址。请在{subscriptionRules.unconfirmedDays}
          天内打开邮件中的网址并确认，过期自动删除。
        </p>
        <p>
          几分钟后还没有收到的，请看垃圾邮件箱，并核对地址。同一个地址一天最多发送{subscriptionRules.perAddress.tries}
          封确认邮件。
        </p>
        <p>
          <a href="/">回到首页</a>
        </p>
      </div>
    </Page>
  );
}

export interface ConfirmProps {
  readonly setting: Setting;
  readonly about: string;
  readonly rhythm: Rhythm;
  readonly confirmed: boolean;
  readonly action: string;
}

/** Looking at it confirms nothing: programs that open every link of a mail subscribe nobody. */
export function ConfirmPage({ setting, about, rhythm, confirmed, action }: ConfirmProps) {
  const title = confirmed ? '已经订阅' : '确认邮件订阅';
  return (
    <Page setting={setting} title={title} here="确认订阅" steps={above} noIndex>
      <div class="wrap">
        <h1>{title}</h1>
        <dl class="facts">
          <div>
            <dt>订阅内容</dt>
            <dd>{about}</dd>
          </div>
          <div>
            <dt>发送方式</dt>
            <dd>{rhythms[rhythm]}</dd>
          </div>
        </dl>
        {confirmed ? (
          <p class="notice bamboo" role="status">
            <strong>已经确认</strong>从现在起发送。要退订，请打开任何一封邮件末尾的网址。
          </p>
        ) : (
          <form method="post" action={action}>
            <p class="send">
              <button class="button" type="submit">
                确认订阅
              </button>
            </p>
          </form>
        )}
      </div>
    </Page>
  );
}

export interface StopProps {
  readonly setting: Setting;
  readonly done: boolean;
  readonly action: string;
}

export function StopPage({ setting, done, action }: StopProps) {
  const title = done ? '已经退订' : '退订邮件';
  return (
    <Page setting={setting} title={title} here="退订" steps={above} noIndex>
      <div class="wrap">
        <h1>{title}</h1>
        {done ? (
          <p class="notice bamboo" role="status">
            <strong>不再发送</strong>您的地址已经从这项订阅中删除。
          </p>
        ) : (
          <form method="post" action={action}>
            <p>退订以后不再向您发送这项订阅的邮件，您的地址同时删除。</p>
            <p class="send">
              <button class="button" type="submit">
                退订
              </button>
            </p>
          </form>
        )}
        <p>
          <a href={subscriptionHref}>重新订阅</a>
        </p>
      </div>
    </Page>
  );
}
