/** Keys that work on every page, and the sheet that lists them: never while somebody types. */

import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';

const keys = [
  ['/', '查找'],
  ['g 然后 w', '待办'],
  ['g 然后 a', '全部申请'],
  ['g 然后 r', '年度报告'],
  ['?', '这张表'],
] as const;

const places: Readonly<Record<string, string>> = { w: '/work', a: '/applications', r: '/reports' };
const pairMs = 1200;

export function Shortcuts() {
  const [shown, setShown] = useState(false);
  const navigate = useNavigate();
  useEffect(() => {
    let began = 0;
    const press = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || isTyping(target)) return;
      const place = event.timeStamp - began < pairMs ? places[key] : undefined;
      began = key === 'g' ? event.timeStamp : 0;
      if (place !== undefined) navigate(place);
      else if (key === '?') setShown(true);
      else if (key === '/') {
        event.preventDefault();
        document.querySelector<HTMLElement>('#search')?.focus();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [navigate]);
  return (
    <Modal title="键盘快捷键" open={shown} footer={null} onCancel={() => setShown(false)}>
      <dl className="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
