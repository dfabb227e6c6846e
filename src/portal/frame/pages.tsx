/** From one page of a list to the next. */

interface PagesProps {
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
}

/** Nothing where there is one page only. */
export function Pages({ page, pages, hrefOf }: PagesProps) {
  if (pages <= 1) return null;
  return (
    <nav class="pages" aria-label="翻页">
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          上一页
        </a>
      )}
      <span>
        第 {page} 页，共 {pages} 页
      </span>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next">
          下一页
        </a>
      )}
    </nav>
  );
}
