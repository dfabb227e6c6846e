/** The one style sheet of the public site, under an address that changes with its content. */

import { createHash } from 'node:crypto';
import { bundleStyle } from '../bundle/style.ts';
import { chartStyle } from '../chart/style.ts';
import { complaintStyle } from '../complaint/style.ts';
import { disclosureStyle } from '../disclosure/style.ts';
import { formStyle } from '../form/style.ts';
import { frameStyle } from '../frame/style.ts';
import { planStyle } from '../hall/plan-style.ts';
import { hallStyle } from '../hall/style.ts';
import { homeStyle } from '../home/style.ts';
import { kioskStyle } from '../kiosk/style.ts';
import { matterStyle } from '../matter/style.ts';
import { noticeStyle } from '../notice/style.ts';
import { progressStyle } from '../progress/style.ts';
import { publicationStyle } from '../publication/style.ts';
import { cellStyle } from '../report/cell/style.ts';
import { checksStyle } from '../report/checks/style.ts';
import { compareStyle } from '../report/compare/style.ts';
import { listStyle } from '../report/list/style.ts';
import { reportPageStyle } from '../report/page/style.ts';
import { panelStyle } from '../report/panel/style.ts';
import { tablesStyle } from '../report/tables/style.ts';
import { yearsStyle } from '../report/years/style.ts';
import { searchStyle } from '../search/style.ts';
import { serviceStyle } from '../service/style.ts';
import { verifyStyle } from '../verify/style.ts';
import { yearStyle } from '../year/style.ts';
import { base } from './base.ts';
import { print } from './print.ts';
import { tokens } from './tokens.ts';

/** Order decides where two rules are equally specific: plain elements first, paper last. */
export const stylesheet = [
  tokens,
  base,
  frameStyle,
  chartStyle,
  tablesStyle,
  panelStyle,
  checksStyle,
  yearsStyle,
  reportPageStyle,
  listStyle,
  compareStyle,
  cellStyle,
  homeStyle,
  disclosureStyle,
  publicationStyle,
  hallStyle,
  planStyle,
  kioskStyle,
  searchStyle,
  bundleStyle,
  serviceStyle,
  verifyStyle,
  noticeStyle,
  formStyle,
  progressStyle,
  matterStyle,
  complaintStyle,
  yearStyle,
  print,
]
  .join('')
  .trimStart();

const hash = createHash('sha256').update(stylesheet).digest('hex').slice(0, 16);

export const stylesheetHref = `/assets/site.${hash}.css`;
