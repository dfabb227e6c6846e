/** Parts of the guide's page: where and how it is done, what it costs, by what power. */

import { inWords } from '#law/calendar/day';
import { channels, expresses, onlineDepths, powerLevels, powerSources, scopes } from '#law/service/elements';
import type { Guide } from '#law/service/guide';
import type { ServiceLine } from '#work/service/offered';

export function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A fact that is shown only where it was written. */
export function Said({ name, children }: { readonly name: string; readonly children: string }) {
  return children === '' ? null : <Fact name={name}>{children}</Fact>;
}

export const inList = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('，');
export const noted = (words: string, note: string) => (note === '' ? words : `${words}（${note.replace(/。$/, '')}）`);
const supported = (does: boolean) => (does ? '支持' : '不支持');

export function GuideWhere({ guide }: { readonly guide: Guide }) {
  const depth = guide.onlineDepth === null ? '' : onlineDepths[guide.onlineDepth];
  return (
    <>
      <h2>在哪里、怎样办</h2>
      <dl class="guide-facts">
        <Fact name="办理地点">{guide.place}</Fact>
        <Fact name="办理时间">{guide.hours}</Fact>
        <Said name="办理形式">{guide.channels.map((one) => channels[one]).join('、')}</Said>
        <Fact name="进驻政务大厅">{guide.inHall ? '已进驻' : '没有进驻'}</Fact>
        <Fact name="网上办理">{guide.online ? noted('可以', depth) : '不可以'}</Fact>
        <Said name="必须到现场的原因">{guide.visitReason}</Said>
        <Fact name="通办范围">{scopes[guide.scope]}</Fact>
        <Fact name="预约">{supported(guide.booking)}</Fact>
        <Fact name="物流快递">{expresses[guide.express]}</Fact>
        <Fact name="自助终端">{supported(guide.selfService)}</Fact>
        {guide.fees.length > 0 && <Fact name="网上支付">{supported(guide.onlinePayment)}</Fact>}
        <Fact name="告知承诺">{guide.commitment ? '可以用承诺代替证明' : '不适用'}</Fact>
        <Fact name="容缺受理">{guide.tolerance ? '次要材料可以后补' : '不适用'}</Fact>
        <Fact name="一件事">{guide.bundled ? '属于' : '不属于'}</Fact>
        <Fact name="咨询电话">{guide.telephone}</Fact>
        <Fact name="监督投诉电话">{guide.complaintTelephone}</Fact>
      </dl>
      <Leaving href={guide.online ? guide.onlineAddress : ''}>到网上办理</Leaving>
      <Leaving href={guide.mobileAddress}>用手机办理</Leaving>
      <Sample sample={guide.resultSample} />
    </>
  );
}

function Leaving({ href, children }: { readonly href: string; readonly children: string }) {
  if (!/^https?:\/\//.test(href)) return null;
  return (
    <p class="no-print">
      <a href={href} rel="noreferrer">
        {children}
      </a>
      （将离开本站）
    </p>
  );
}

function Sample({ sample }: { readonly sample: string }) {
  if (sample === '') return null;
  return /^https?:\/\//.test(sample) ? (
    <Leaving href={sample}>看结果样本</Leaving>
  ) : (
    <p class="no-print">结果样本：{sample}</p>
  );
}

export function GuideFees({ guide: { fees } }: { readonly guide: Guide }) {
  if (fees.length === 0) return null;
  return (
    <>
      <h2>收费</h2>
      <ul>
        {fees.map(({ name, standard, basis, reducible, reduction }) => (
          <li key={name}>
            {name}：{standard}，依据{basis}
            {reducible ? `；可以减免，依据${reduction}` : '；没有减免'}
          </li>
        ))}
      </ul>
    </>
  );
}

/** 权力来源 and what else the list says of the power; the sheet of paper leaves it to its code and the page that this opens. */
export function GuidePowers({ service, guide }: { readonly service: ServiceLine; readonly guide: Guide }) {
  const dated = (text: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) ? inWords(text as Parameters<typeof inWords>[0]) : text;
  return (
    <section class="no-print">
      <h2>权力和编码</h2>
      <dl class="guide-facts">
        <Said name="权力来源">{guide.powerSource === null ? '' : powerSources[guide.powerSource]}</Said>
        <Said name="行使层级">{guide.level === null ? '' : powerLevels[guide.level]}</Said>
        <Said name="权限划分">{guide.division}</Said>
        <Said name="行使内容">{guide.powers}</Said>
        <Fact name="实施编码">{service.code}</Fact>
        <Said name="基本编码">{guide.basicCode}</Said>
        <Said name="实施主体编码">{guide.implementerCode}</Said>
        <Said name="计划生效日期">{dated(guide.plannedFrom)}</Said>
        <Said name="计划取消日期">{dated(guide.plannedUntil)}</Said>
      </dl>
    </section>
  );
}
