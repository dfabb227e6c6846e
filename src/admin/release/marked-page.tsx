/** One page with its marks: drawn with the pointer, or set in numbers with the keyboard. */

import { Button, InputNumber } from 'antd';
import { type PointerEvent, useState } from 'react';
import { inPage, type Mark } from './mark.ts';

interface Props {
  readonly file: string;
  readonly number: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly marks: readonly Mark[];
  readonly set: (marks: readonly Mark[]) => void;
}

/** A slip of the hand is no mark. */
const smallest = 0.004;

export function MarkedPage({ file, number, size, marks, set }: Props) {
  const [from, setFrom] = useState<Point | null>(null);
  const [now, setNow] = useState<Mark | null>(null);
  const own = marks.filter((one) => one.page === number);
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setFrom(pointOf(event));
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (from !== null) setNow(markBetween(number, from, pointOf(event)));
  };
  const end = () => {
    if (now !== null && now.width > smallest && now.height > smallest) set([...marks, now]);
    setFrom(null);
    setNow(null);
  };
  return (
    <figure className="marked">
      <figcaption>第{number}页</figcaption>
      <div
        className="marked-page"
        style={{ aspectRatio: `${size.width} / ${size.height}` }}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <img src={`/api/files/${file}/pages/${number}`} alt={`第${number}页`} loading="lazy" draggable={false} />
        {[...own, ...(now === null ? [] : [now])].map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: marks have no other name.
          <span key={i} className="mark" style={placeOf(one)} />
        ))}
      </div>
      {own.length > 0 && (
        <ol className="mark-list">
          {own.map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: marks have no other name.
            <li key={i}>
              距左{percent(one.left)}、距上{percent(one.top)}，宽{percent(one.width)}、高{percent(one.height)}
              <Button
                size="small"
                aria-label={`取消第${number}页第${i + 1}处`}
                onClick={() => set(marks.filter((other) => other !== one))}
              >
                取消
              </Button>
            </li>
          ))}
        </ol>
      )}
      <ByNumbers number={number} add={(mark) => set([...marks, mark])} />
    </figure>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLDivElement>): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}

function markBetween(page: number, a: Point, b: Point): Mark {
  const [left, top] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return inPage({ page, left, top, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) });
}

function placeOf({ left, top, width, height }: Mark) {
  return { left: percent(left), top: percent(top), width: percent(width), height: percent(height) };
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

const parts = [
  ['left', '距左'],
  ['top', '距上'],
  ['width', '宽'],
  ['height', '高'],
] as const;

/** For those who do not draw: shares of the page in per cent. */
function ByNumbers({ number, add }: { readonly number: number; readonly add: (mark: Mark) => void }) {
  const [wanted, setWanted] = useState({ left: 0, top: 0, width: 100, height: 100 });
  return (
    <details className="by-numbers">
      <summary>用数字指定第{number}页的范围</summary>
      <form
        aria-label={`第${number}页遮盖的范围`}
        onSubmit={(event) => {
          event.preventDefault();
          const share = (name: keyof typeof wanted) => wanted[name] / 100;
          const mark = { left: share('left'), top: share('top'), width: share('width'), height: share('height') };
          add(inPage({ page: number, ...mark }));
        }}
      >
        {parts.map(([name, label]) => (
          <span key={name}>
            <label htmlFor={`mark-${number}-${name}`}>{label}（%）</label>
            <InputNumber
              id={`mark-${number}-${name}`}
              min={0}
              max={100}
              value={wanted[name]}
              onChange={(value) => setWanted({ ...wanted, [name]: value ?? 0 })}
            />
          </span>
        ))}
        <Button htmlType="submit">遮盖这个范围</Button>
      </form>
    </details>
  );
}
