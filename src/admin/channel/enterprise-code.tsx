/** 企业码 on the page of channels: where it leads, what to print, how often it was opened. */

import { useQuery } from '@tanstack/react-query';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';

export function EnterpriseCode() {
  const asked = useQuery({
    queryKey: [...keys.channels, 'code'],
    queryFn: () => dataOf(api.GET('/api/enterprise-code')),
  });
  return (
    <section aria-labelledby="enterprise-code">
      <h2 id="enterprise-code">企业码</h2>
      <p className="measure">
        扫码打开网站的“企业服务”（<a href="/qy">/qy</a>
        ）：服务对象包括企业的办事指南和“一件事”自动列出；政策和解读在公开信息页面的“发布渠道”里点企业码的“发送”放入，撤下时自动不再列出。
      </p>
      {asked.isSuccess && (
        <p>
          {asked.data.year}年扫码打开{asked.data.opened}次（只计次数，不记录是谁）。
        </p>
      )}
      <p>
        <a href="/api/enterprise-code/poster.pdf" download>
          下载海报（PDF）
        </a>{' '}
        <a href="/api/enterprise-code/code.png" download>
          下载二维码（PNG）
        </a>
      </p>
    </section>
  );
}
