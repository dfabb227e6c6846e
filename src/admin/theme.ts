/** The look of the house as Ant Design's tokens: paper and ink, one blue, one red for what is late or refused. */

import type { ThemeConfig } from 'antd';
import {
  amber,
  bamboo,
  cinnabar,
  fontFamily,
  ink,
  ink2,
  line,
  outline,
  paper,
  porcelain,
  porcelainPale,
} from './colours.ts';

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
    colorInfoBg: porcelainPale,
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
    colorBorderSecondary: line,
    colorBgLayout: paper,
    borderRadius: 3,
    fontSize: 15,
    controlHeight: 36,
    fontFamily,
    motion: false,
    wireframe: false,
  },
};
