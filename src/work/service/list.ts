/** Puts services on the agency's list, with the guide in force for each (S4). */

import type { Day } from '#law/calendar/day';
import { allowed, type Decided, refused } from '#law/ruling';
import type { ServiceEvent } from '#law/service/events';
import type { Guide } from '#law/service/guide';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { hashOfGuide } from './guide.ts';

export interface ListedService {
  /** Of its case, where files were kept for it before. */
  readonly id?: string;
  readonly code: string;
  readonly name: string;
  /** 事项类型代码, two digits (SVC-02). */
  readonly kind: string;
  readonly department: string;
  readonly listedOn: Day;
  /** When its guide came into force; absent where it has none. */
  readonly guideFrom?: Day;
  /** What that guide says; absent where an older system keeps it. */
  readonly guide?: Guide;
}

/** Lists the services in one act, all or none. Codes are unique in an agency. */
export async function listServices(
  office: Office,
  who: Who,
  agency: string,
  services: readonly ListedService[],
): Promise<Decided<number>> {
  const call = { deed: 'service.list', subject: 'service', object: `${services.length} services`, agency } as const;
  return act(office, who, call, async () => {
    const codes = new Set<string>();
    const twice = services.find((service) => codes.size === codes.add(service.code).size);
    if (twice !== undefined) {
      return refused({
        code: 'service-code-twice',
        rule: 'SVC-05',
        article: '政务服务事项编码',
        message: `事项编码“${twice.code}”（${twice.name}）在清单中出现了两次。同一机关的事项编码不能重复，请改正后再导入。`,
      });
    }
    const changes = services.map((service) => ({
      subject: 'service' as const,
      caseId: service.id ?? office.newId(),
      agency,
      before: [],
      events: eventsOf(service),
    }));
    return allowed({ value: services.length, changes });
  });
}

function eventsOf(service: ListedService): readonly ServiceEvent[] {
  const { code, name, kind, department, listedOn, guideFrom, guide } = service;
  const listed: ServiceEvent = { type: 'listed', on: listedOn, code, name, kind, department };
  if (guideFrom === undefined) return [listed];
  const text = guide === undefined ? {} : { hash: hashOfGuide(guide), content: guide };
  return [listed, { type: 'guideIssued', on: guideFrom, edition: 1, form: true, ...text }];
}
