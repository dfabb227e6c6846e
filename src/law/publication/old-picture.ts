/** Pictures of pages of an older site: how many and how large they may be, and what is told of those that stay behind. */

/** [convention] As many as a file that is imported may have; bytes of one, and of all of a page. */
export const mostPagePictures = 40;
const megabyte = 1_048_576;
export const mostPictureBytes = 10 * megabyte;
export const mostPageBytes = 24 * megabyte;

/** Narrower or lower than this it is an ornament: a line, a dot, a blank. In dots. */
export const ornament = 16;

export const reasons = {
  foreign: '地址在别的网站上，请下载后放进压缩包',
  embedded: '写在网页里，没有单独的文件',
  outside: '地址指到压缩包以外',
  absent: '压缩包里没有',
  tooLarge: '超过10 MB，或者一页的图片合计超过24 MB',
  tooMany: '一页最多迁移40幅',
  unreadable: '不是 JPG、PNG、GIF、WEBP 图片，或者已经损坏',
  refused: '没有通过查毒',
  furniture: '许多页面都有，是网站的装饰',
} as const;
export type LeftReason = keyof typeof reasons;

export interface LeftPicture {
  /** As the page names it. */
  readonly name: string;
  readonly reason: LeftReason;
}

const mostNamed = 5;
const longestName = 80;

/** A sentence for each reason, with the pictures by their names. */
export function toldOfLeft(left: readonly LeftPicture[]): readonly string[] {
  return (Object.keys(reasons) as LeftReason[]).flatMap((reason) => {
    const of = left.filter((one) => one.reason === reason);
    if (of.length === 0) return [];
    const names = [...new Set(of.map(({ name }) => name.slice(0, longestName)))];
    const more = names.length > mostNamed ? `等${of.length}幅` : '';
    return [`图片“${names.slice(0, mostNamed).join('”“')}”${more}没有迁移：${reasons[reason]}。`];
  });
}

/** Of pictures that the page has no words for: shown with these, to be written when the page is corrected. */
export function standInWords(title: string, place: number): string {
  return `${title.slice(0, 60)}（图${place}，原网页没有文字说明）`;
}

const fewest = 10;
const share = 0.1;

/** A picture of so many of the pages looked at is the site's own: its head, its button. */
export function isFurniture(shownBy: number, pages: number): boolean {
  return shownBy >= fewest && shownBy > pages * share;
}
