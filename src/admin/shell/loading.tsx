/** Shown while something is on its way. */

import { Skeleton } from 'antd';

export function Loading() {
  return (
    <div role="status">
      <span className="only-read">正在读取</span>
      <Skeleton active={false} paragraph={{ rows: 6 }} aria-hidden />
    </div>
  );
}
