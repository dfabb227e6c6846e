/** A password, or another secret, that is shown this once: to be copied before the page is left. */

import { Alert, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';

interface OnceProps {
  /** What has been done, and what to do with the secret now. */
  readonly title: string;
  readonly words: string;
  readonly secret: string;
  readonly close: () => void;
}

export function OnceSecret({ title, words, secret, close }: OnceProps) {
  const beginning = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => beginning.current?.focus(), []);
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <section className="once" ref={beginning} tabIndex={-1} aria-label={title}>
      <Alert type="success" showIcon title={title} description={words} />
      <p>
        <code>{secret}</code>
      </p>
      <div className="can-buttons">
        <Button type="primary" onClick={copy}>
          复制
        </Button>
        <Button onClick={close}>已经记下，不再显示</Button>
      </div>
      <p role="status" className="quiet">
        {copied === true && '已经复制。'}
        {copied === false && '浏览器不允许复制。请选中上面的文字，自己复制。'}
      </p>
    </section>
  );
}
