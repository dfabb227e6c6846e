/** The heading of a page: it names the browser's tab, and after a change of page the keyboard and the reader stand on it. */

import { type ReactNode, useEffect, useRef } from 'react';

let pagesSeen = 0;

export interface HeadingProps {
  /** Words of the tab. */
  readonly title: string;
  readonly children?: ReactNode;
  readonly className?: string;
}

export function Heading({ title, children, className }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · 公开后台`;
  }, [title]);
  useEffect(() => {
    // The first page of a visit leaves the keyboard where the browser puts it: before the skip link.
    if (pagesSeen > 0) heading.current?.focus();
    pagesSeen += 1;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children ?? title}
    </h1>
  );
}
