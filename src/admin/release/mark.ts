/** An area of a page that is to be masked. */

/** Shares of the page from its upper left corner. */
export interface Mark {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What reaches over an edge is cut there. */
export function inPage({ page, left, top, width, height }: Mark): Mark {
  const [x, y] = [Math.min(1, Math.max(0, left)), Math.min(1, Math.max(0, top))];
  const [right, bottom] = [Math.min(1, Math.max(0, left + width)), Math.min(1, Math.max(0, top + height))];
  return { page, left: x, top: y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}
