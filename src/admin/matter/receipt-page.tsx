/** The receipt on one page: number and query code, what was received, what is missing, until when, how to follow. */

import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { inWords, parseDay } from '#law/calendar/day';
import type { MetWay } from '#law/matter/events';
import { useAgencies } from '../account/agencies.ts';
import { useMe } from '../account/me.ts';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { type One, useMatter } from './question.ts';
import '../application/application.css';
import './matter.css';

export function MatterReceiptPage() {
  const { id = '' } = useParams();
  const one = useMatter(Number(id));
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs no-print">
        <Link to={`/matters/${id}`}>办件</Link>
      </nav>
      {one.isPending && <Loading />}
      {one.isError && <Failed error={one.error} again={() => one.refetch()} />}
      {one.isSuccess && <Receipt one={one.data} />}
    </div>
  );
}

export function dayWords(day: string | null): string {
  const parsed = day === null ? null : parseDay(day);
  return parsed === null ? '' : inWords(parsed);
}

function Receipt({ one }: { readonly one: One }) {
  const me = useMe().data;
  const agency = useAgencies().data?.find(({ code }) => code === me?.agency)?.name ?? '';
  const got = one.materials.filter((material) => material.got).map(({ name }) => name);
  const of = (way: MetWay) => one.materials.filter(({ met }) => met?.way === way);
  const named = (all: One['materials']) => all.map(({ name }) => name).join('、');
  const later = of('later').map(({ name, met }) => `${name}（${dayWords(met?.by ?? null)}前补交）`);
  return (
    <>
      <article className="matter-receipt">
        <Heading title={`${one.state === 'correcting' ? '收件回执和一次性补正告知' : '收件回执'} ${one.number}`}>
          {one.state === 'correcting' ? '收件回执和一次性补正告知' : '收件回执'}
        </Heading>
        <p>{agency}</p>
        <dl className="facts">
          <Fact name="编号" value={one.number} large />
          <Fact name="查询码" value={one.code ?? '（只有窗口和经办人可以看到）'} large />
          <Fact name="事项" value={one.serviceName} />
          <Fact name="承办部门" value={one.department} />
          <Fact name="收件日期" value={dayWords(one.receivedOn)} />
          <Fact name="收到的材料" value={got.length === 0 ? '没有' : got.join('、')} />
          {of('committed').length > 0 && <Fact name="用承诺代替" value={named(of('committed'))} />}
          {of('fetched').length > 0 && <Fact name="由窗口取得" value={named(of('fetched'))} />}
          {later.length > 0 && <Fact name="可以后补" value={later.join('、')} />}
        </dl>
        {one.missing.length > 0 && (
          <section aria-labelledby="asked">
            <h2 id="asked">请补交</h2>
            <ol>
              {one.missing.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ol>
            <p>
              这是需要补正的全部内容。补齐以后即受理，不再要求补正其他材料。（《中华人民共和国行政许可法》第三十二条）
            </p>
          </section>
        )}
        <p>
          查进度：打开本机关网站的“查询办理进度”（/progress），输入编号和查询码。请妥善保存本回执，电话不能告知查询码。
        </p>
      </article>
      <div className="can-buttons no-print">
        <Button type="primary" onClick={() => window.print()}>
          打印
        </Button>
        <Link to={`/matters/${one.id}`}>接着办这个办件</Link>
        <Link to="/counter">收下一件</Link>
      </div>
    </>
  );
}

function Fact({
  name,
  value,
  large = false,
}: {
  readonly name: string;
  readonly value: string;
  readonly large?: boolean;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={large ? 'due-day' : ''}>{value}</dd>
    </div>
  );
}
