/** The recovery codes, shown once: to be copied, saved as a file or printed before going on. */

import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';

interface RecoveryCodesProps {
  /** What has just been done, a sentence. */
  readonly what: string;
  readonly codes: readonly string[];
  readonly kept: () => void;
}

export function RecoveryCodes({ what, codes, kept }: RecoveryCodesProps) {
  const beginning = useRef<HTMLDivElement>(null);
  useEffect(() => beginning.current?.focus(), []);
  const text = `公开后台 备用码（每个只能用一次）\n\n${codes.join('\n')}\n`;
  return (
    <div className="recovery" ref={beginning} tabIndex={-1}>
      <Alert
        type="success"
        showIcon
        title={`${what}请保存下面的备用码：手机丢失时，每个可以代替验证码登录一次。离开本页以后不再显示。`}
      />
      <ul className="recovery-codes" aria-label="备用码">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p className="recovery-keep no-print">
        <a href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`} download="公开后台备用码.txt">
          存为文件
        </a>
        <Button onClick={() => window.print()}>打印</Button>
      </p>
      <Button type="primary" size="large" block onClick={kept} className="no-print">
        已经保存，继续
      </Button>
    </div>
  );
}
