/** Parts of the guide's form for the elements of the list: codes and powers, who, procedures beside, how and where it is done. */

import {
  channels,
  expresses,
  natures,
  onlineDepths,
  powerLevels,
  powerSources,
  resultKinds,
  scopes,
} from '#law/service/elements';
import { audiences, caseKinds, themes } from '#law/service/guide';
import { Choice, Choices, Entries, LimitField, MaybeChoice, Text, Whole, Yes } from './fields.tsx';
import { newIntermediary, newSpecial } from './new-guide.ts';
import type { GuideContent } from './question.ts';

export interface PartProps {
  readonly guide: GuideContent;
  readonly set: <K extends keyof GuideContent>(key: K) => (value: GuideContent[K]) => void;
}

function fieldOf({ guide, set }: PartProps) {
  return <K extends keyof GuideContent>(key: K) => ({ id: `guide-${key}`, value: guide[key], change: set(key) });
}

export function IdentityPart(props: PartProps) {
  const field = fieldOf(props);
  return (
    <>
      <h3>编码和权力</h3>
      <div className="guide-columns">
        <Text {...field('basicCode')} label="基本编码" />
        <Text {...field('itemName')} label="业务办理项名称（分办理项的填写）" />
        <Text {...field('itemCode')} label="业务办理项编码" />
        <MaybeChoice {...field('powerSource')} label="权力来源" options={powerSources} />
        <MaybeChoice {...field('level')} label="行使层级" options={powerLevels} />
        <Text {...field('plannedFrom')} label="计划生效日期（如 2026-12-01，没有的不填）" />
        <Text {...field('plannedUntil')} label="计划取消日期（没有的不填）" />
      </div>
      <Text {...field('division')} label="权限划分" rows={2} />
      <Text {...field('powers')} label="行使内容" rows={2} />
      <h3>谁办、为谁办</h3>
      <div className="guide-columns">
        <Text {...field('implementer')} label="实施主体" />
        <Text {...field('implementerCode')} label="实施主体编码（统一社会信用代码）" />
        <MaybeChoice {...field('nature')} label="实施主体性质" options={natures} />
        <Text {...field('entrustedBy')} label="委托部门（受委托的填写）" />
        <Text {...field('undertaker')} label="承办机构" />
        <Text {...field('jointly')} label="联办机构（没有的不填）" />
        <Choices {...field('audiences')} label="服务对象" options={audiences} />
        <Choice {...field('theme')} label="服务主题" options={themes} />
        <MaybeChoice {...field('secondTheme')} label="另一服务主题（没有的不选）" options={themes} />
      </div>
    </>
  );
}

export function TimePart(props: PartProps) {
  const field = fieldOf(props);
  const { guide, set } = props;
  return (
    <>
      <h3>时限和条件</h3>
      <Choice {...field('caseKind')} label="办件类型" options={caseKinds} />
      <LimitField {...field('statutory')} label="法定办结时限" none="法律没有规定" />
      <Text {...field('statutoryNote')} label="法定办结时限说明" rows={2} />
      <LimitField {...field('promised')} label="承诺办结时限" none="当场" />
      <Text {...field('promisedNote')} label="承诺办结时限说明" rows={2} />
      <h4>特别程序（不计入时限的听证、检验、鉴定、专家评审等；没有的不添加）</h4>
      <Entries what="特别程序" entries={guide.special} change={set('special')} empty={newSpecial}>
        {(one, change, at) => (
          <>
            <Text id={`${at}-name`} label="名称" value={one.name} change={(name) => change({ ...one, name })} />
            <Text id={`${at}-basis`} label="依据" value={one.basis} change={(basis) => change({ ...one, basis })} />
            <LimitField
              id={`${at}-limit`}
              label="需要的时间"
              none="不定"
              value={one.limit}
              change={(limit) => change({ ...one, limit })}
            />
          </>
        )}
      </Entries>
      <Text {...field('conditions')} label="受理条件" rows={4} />
      <Text {...field('quota')} label="数量限制（没有的不填）" />
      <h4>中介服务（没有的不添加）</h4>
      <Entries what="中介服务" entries={guide.intermediaries} change={set('intermediaries')} empty={newIntermediary}>
        {(one, change, at) => (
          <>
            <Text id={`${at}-name`} label="名称" value={one.name} change={(name) => change({ ...one, name })} />
            <Text id={`${at}-basis`} label="法定依据" value={one.basis} change={(basis) => change({ ...one, basis })} />
          </>
        )}
      </Entries>
    </>
  );
}

export function PlacePart(props: PartProps) {
  const field = fieldOf(props);
  return (
    <>
      <h3>结果</h3>
      <div className="guide-columns">
        <MaybeChoice {...field('resultKind')} label="结果类型" options={resultKinds} />
        <Text {...field('result')} label="办理结果" />
        <Text {...field('resultSample')} label="结果样本（网址或者样式说明）" />
        <Text {...field('validity')} label="结果有效期" />
        <Text {...field('delivery')} label="送达方式" />
      </div>
      <h3>在哪里、怎样办</h3>
      <div className="guide-columns">
        <Choices {...field('channels')} label="办理形式" options={channels} />
        <Choice {...field('scope')} label="通办范围" options={scopes} />
        <Choice {...field('express')} label="物流快递" options={expresses} />
        <Text {...field('place')} label="办理地点" />
        <Text {...field('hours')} label="办理时间" />
        <Whole {...field('visits')} label="到办事现场次数" />
        <MaybeChoice {...field('onlineDepth')} label="网上办理深度" options={onlineDepths} />
        <Text {...field('onlineAddress')} label="网上办理地址" />
        <Text {...field('mobileAddress')} label="移动端地址" />
      </div>
      <Text {...field('visitReason')} label="必须到现场的原因" />
      <div className="guide-flags">
        <Yes {...field('inHall')} label="进驻政务大厅" />
        <Yes {...field('online')} label="可以网上办理" />
        <Yes {...field('booking')} label="支持预约" />
        <Yes {...field('onlinePayment')} label="支持网上支付" />
        <Yes {...field('selfService')} label="支持自助终端" />
        <Yes {...field('commitment')} label="可以告知承诺" />
        <Yes {...field('tolerance')} label="可以容缺受理" />
        <Yes {...field('bundled')} label="属于“一件事”" />
      </div>
      <h3>咨询和监督</h3>
      <div className="guide-columns">
        <Text {...field('telephone')} label="咨询电话" />
        <Text {...field('complaintTelephone')} label="监督投诉电话" />
      </div>
    </>
  );
}
