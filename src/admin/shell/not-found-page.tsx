/** The page where nothing stands. */

import { Link } from 'react-router';
import { Heading } from './heading.tsx';

export function NotFoundPage() {
  return (
    <div className="stack">
      <Heading title="没有这个页面" />
      <p>地址可能写错了，或者页面已经移走。</p>
      <Link to="/reports">到年度报告</Link>
    </div>
  );
}
