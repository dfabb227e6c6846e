/** Records things that were published, with the channels they went to: from the desk, or from an older system's list. */

import type { Day } from '#law/calendar/day';
import { yearOf } from '#law/calendar/day';
import type { Channel, PublicationEvent } from '#law/publication/events';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { nextNumber } from '#store/counter';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

export interface PublishedItem {
  readonly title: string;
  readonly summary: string;
  /** Item of Article 20, 1 to 15. */
  readonly item: number;
  readonly formedOn: Day;
  readonly publishedOn: Day;
  readonly documentNumber?: string;
  readonly channels: readonly { readonly channel: Channel; readonly on: Day }[];
  /** Case id of the publication that this one interprets. */
  readonly interprets?: string;
}

/** Records the items in one act, all or none. Each gets its index number (PLT-21). Returns their case ids in order. */
export async function recordPublications(
  office: Office,
  who: Who,
  agency: string,
  items: readonly PublishedItem[],
): Promise<Decided<readonly string[]>> {
  const call = { deed: 'publication.record', subject: 'publication', object: `${items.length} items`, agency } as const;
  return act(office, who, call, async (tx) => {
    const refusals = items.flatMap((item, i) => wrongDates(item, i, office.today()));
    if (refusals.length > 0) return refused(...refusals);
    const changes = [];
    for (const item of items) {
      const year = yearOf(item.formedOn);
      const number = await nextNumber(tx, agency, 'index', year);
      const indexNumber = `${agency.toUpperCase()}/${year}-${String(number).padStart(5, '0')}`;
      changes.push({
        subject: 'publication' as const,
        caseId: office.newId(),
        agency,
        before: [],
        events: eventsOf(item, indexNumber),
      });
    }
    return allowed({ value: changes.map((change) => change.caseId), changes });
  });
}

function eventsOf(item: PublishedItem, indexNumber: string): readonly PublicationEvent[] {
  const { title, summary, documentNumber, interprets } = item;
  const deliveries = [...item.channels].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return [
    {
      type: 'formed',
      on: item.formedOn,
      title,
      indexNumber,
      item: item.item,
      summary,
      ...(documentNumber === undefined ? {} : { documentNumber }),
      ...(interprets === undefined ? {} : { interprets }),
    },
    { type: 'published', on: item.publishedOn },
    ...deliveries.map(({ channel, on }) => ({ type: 'delivered' as const, on, channel })),
  ];
}

/** PLT-24: formed, then published, then delivered; nothing from the future. */
function wrongDates(item: PublishedItem, i: number, today: Day): readonly Refusal[] {
  const days = [item.publishedOn, ...item.channels.map((delivery) => delivery.on)];
  const early = days.find((day) => day < item.formedOn);
  const future = days.find((day) => day > today);
  if (early === undefined && future === undefined) return [];
  const message =
    early === undefined
      ? `第${i + 1}条“${item.title}”的发布日期是${future}，晚于今天（${today}）。请填写实际发布的日期。`
      : `第${i + 1}条“${item.title}”的发布日期${early}早于成文日期${item.formedOn}。请核对这两个日期。`;
  return [{ code: 'publication-dates', rule: 'PLT-24', article: '政府信息公开平台元数据', message }];
}
