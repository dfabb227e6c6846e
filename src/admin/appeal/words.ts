/** The Chinese words for reconsiderations and suits. */

import { type AppealDecision, decisions } from '#law/appeal/decisions';
import { appealStates } from '#law/appeal/states';
import { appealBlockLabels } from '#law/report/form';
import { type AppealBlock, appealBlocks } from '#law/report/report';

export function stateWord(key: string): string {
  return Object.hasOwn(appealStates, key) ? appealStates[key as keyof typeof appealStates] : key;
}

/** 行政复议, or 行政诉讼 with the block of table four. */
export function kindWord(key: string): string {
  const block = appealBlocks.find((one): one is AppealBlock => one === key);
  if (block === undefined) return key;
  return block === 'reconsideration' ? '行政复议' : `行政诉讼（${appealBlockLabels[block]}）`;
}

export function decisionWord(key: AppealDecision | null): string {
  return key === null ? '' : decisions[key].name;
}
