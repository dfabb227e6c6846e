/** The look of the house as Ant Design's tokens: paper and ink, one blue, one red for what is late or refused. */

import type { ThemeConfig } from 'antd';

const ink = '#1a2230';
const ink2 = '#55606e';
const porcelain = '#1d4f9e';
const cinnabar = '#bf3426';
const bamboo = '#23724f';
const amber = '#8f5600';
/** Outlines of fields: 3:1 on white, unlike the hairlines between things (WCAG 1.4.11). */
const outline = '#7f8a99';

export const theme: ThemeConfig = {
  token: {
    // What is under way turns a wheel; its words stay readable.
    opacityLoading: 1,
    colorPrimary: porcelain,
    colorInfo: porcelain,
    colorLink: porcelain,
    colorLinkHover: '#123a7a',
    colorError: cinnabar,
    // Words under the mouse stay readable: darker, as those of links.
    colorErrorHover: '#93271c',
    colorErrorBorderHover: '#93271c',
    colorSuccess: bamboo,
    colorWarning: amber,
    colorInfoBg: '#e8eff9',
    colorErrorBg: '#fbecea',
    colorSuccessBg: '#e7f3ed',
    colorWarningBg: '#fdf3e1',
    colorText: ink,
    colorTextSecondary: ink2,
    colorTextTertiary: ink2,
    colorTextDescription: ink2,
    colorTextPlaceholder: ink2,
    colorTextDisabled: '#6b7684',
    colorBorder: outline,
    colorBorderSecondary: '#dbe1e8',
    colorBgLayout: '#ffffff',
    borderRadius: 3,
    fontSize: 15,
    controlHeight: 36,
    fontFamily: 'system-ui, "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans SC", sans-serif',
    motion: false,
    wireframe: false,
  },
};
