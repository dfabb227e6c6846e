/** What one application would cost by either tariff, side by side (FEE-02, FEE-11): the agency picks one, or charges nothing. */

import type { Carrier } from '../applicant/kinds.ts';
import { feeMeasures } from '../application/articles.ts';
import type { Day } from '../calendar/day.ts';
import type { Citation } from '../ruling.ts';
import { type Fee, feeForPages, feeOfOrdinal } from './fee.ts';
import { tariffsOn } from './tariffs.ts';

export interface QuoteFacts {
  readonly on: Day;
  /** Which application of the applicant's month it is; null where the applicant's others can not be told. */
  readonly ordinal: number | null;
  /** Day whose month is counted. */
  readonly receivedOn: Day;
  /** Pages of the reply, A4 or smaller, one side each; null while not counted. */
  readonly pages: number | null;
  /** In which form the applicant wants it; null where that has been erased. */
  readonly carrier: Carrier | null;
}

export interface TariffQuote {
  /** Ordinal or pages; null where it can not be told, or the tariff does not fit. */
  readonly units: number | null;
  readonly yuan: number | null;
  /** Slice by slice. */
  readonly derivation: readonly string[];
  /** A Chinese sentence: the amount, or why there is none. */
  readonly says: string;
  readonly because: readonly Citation[];
}

export interface FeeQuote {
  readonly perItem: TariffQuote;
  readonly perPage: TariffQuote;
}

/** RangeError, in Chinese, before the first tariff. */
export function quoteFee(facts: QuoteFacts): FeeQuote {
  return { perItem: byItem(facts), perPage: byPage(facts) };
}

const items = [feeMeasures('FEE-03', '第四条'), feeMeasures('FEE-05', '第四条')];
const pagesOnly = [feeMeasures('FEE-04', '第五条'), feeMeasures('FEE-08', '第五条')];

function byItem({ on, ordinal, receivedOn }: QuoteFacts): TariffQuote {
  const month = `${receivedOn.slice(0, 4)}年${Number(receivedOn.slice(5, 7))}月`;
  if (ordinal === null) {
    return none(`没有登记证件号码，不能累计同一申请人${month}的件数，不能按件计收。`, items);
  }
  return quoted(`同一申请人${month}第${ordinal}件`, ordinal, feeOfOrdinal(ordinal, tariffsOn(on)), items);
}

function byPage({ on, pages, carrier }: QuoteFacts): TariffQuote {
  if (carrier === 'reading')
    return none('申请人要求当场查阅、抄录，不提供纸张、电子邮件或者复制的电子数据，不能按量计收。', pagesOnly);
  if (pages === null)
    return none('填写答复的页数后计算；每面A4及以下为一页。已经主动公开、只告知获取途径的，不能按量计收。', pagesOnly);
  return quoted(`共${pages}页`, pages, feeForPages(pages, tariffsOn(on)), pagesOnly);
}

function none(says: string, because: readonly Citation[]): TariffQuote {
  return { units: null, yuan: null, derivation: [], says, because };
}

function quoted(what: string, units: number, { yuan, steps }: Fee, because: readonly Citation[]): TariffQuote {
  const says = yuan === 0 ? `${what}，不收费。` : `${what}，${yuan}元。`;
  return { units, yuan, derivation: steps.map(({ note }) => note), says, because };
}
