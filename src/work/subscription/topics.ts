/** 主题分类 that a subscriber can choose: those of what stands published. */

import { siteFilters } from '#store/site/search';
import type { Office } from '../office.ts';

const most = 30;

export async function frequentTopics(office: Office): Promise<readonly string[]> {
  return (await siteFilters(office.db, most)).topics;
}
