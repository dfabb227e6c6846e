/** Colours, type and space of the public site. Every pair of text and ground is at least 4.5:1; high contrast at least 7:1. */

export const sans =
  'system-ui, "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';
export const song = '"Source Han Serif SC", "Noto Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif';

/** Up to this width (px) a page is one column and wide tables become cards; in large type the second holds. */
export const narrowPx = 860;
export const narrowLargePx = 1180;

export const tokens = `
:root {
  --ink: #1a2230; --ink-2: #55606e;
  --paper: #ffffff; --mist: #f4f6f9; --line: #dbe1e8; --rule: #9aa6b4;
  --porcelain: #1d4f9e; --porcelain-deep: #123a7a; --porcelain-pale: #e8eff9;
  --cinnabar: #bf3426; --cinnabar-pale: #fbecea;
  --bamboo: #23724f; --bamboo-pale: #e7f3ed;
  --amber: #8f5600; --amber-pale: #fdf3e1;
  --s14: 14px; --s17: 17px; --s20: 20px; --s26: 26px; --s34: 34px; --s46: 46px;
  --target: 28px;
  color-scheme: light;
}
.large {
  --s14: 24px; --s17: 24px; --s20: 26px; --s26: 32px; --s34: 40px; --s46: 52px;
  --target: 48px;
}
.contrast {
  --ink: #000000; --ink-2: #26303c; --mist: #ffffff; --line: #6b7785; --rule: #000000;
  --porcelain: #0b2f6b; --porcelain-deep: #061d45; --porcelain-pale: #eef3fb;
  --cinnabar: #8a1a10; --cinnabar-pale: #fff6f5;
  --bamboo: #0d4a30; --bamboo-pale: #f3fbf7;
  --amber: #5e3800; --amber-pale: #fffaf0;
}
`;
