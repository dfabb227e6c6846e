/** The colours of the house where a style sheet can not say them: Ant Design's tokens, charts. */

export const ink = '#1a2230';
export const ink2 = '#55606e';
export const paper = '#ffffff';
export const line = '#dbe1e8';
export const porcelain = '#1d4f9e';
export const porcelainPale = '#e8eff9';
export const cinnabar = '#bf3426';
export const bamboo = '#23724f';
export const amber = '#8f5600';
/** Outlines of fields: 3:1 on white, unlike the hairlines between things (WCAG 1.4.11). */
export const outline = '#7f8a99';

export const fontFamily =
  'system-ui, "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans SC", sans-serif';
