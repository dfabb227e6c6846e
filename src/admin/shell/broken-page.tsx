/** The page of a page that could not be shown: most often a part of it that could not be fetched. */

import { Button } from 'antd';
import { Heading } from './heading.tsx';

export function BrokenPage() {
  return (
    <div className="stack broken-page">
      <Heading title="这个页面没有打开" />
      <p>可能是网络中断，或者程序刚刚升级。已提交的内容不受影响。</p>
      <Button type="primary" onClick={() => window.location.reload()}>
        重新打开
      </Button>
    </div>
  );
}
