/** The desk of deliveries: replies that wait to be sent, are on their way, or came back (OUT-26). */
import { may } from '#law/account/may';
import { allowed } from '#law/ruling';
import { deliveryCounts, deliveryLines } from '#store/application/deliveries';
export async function deliveryDesk(office, who, { after, limit, ...rest }) {
    const permitted = may(who, true, 'application.view');
    if (!permitted.ok)
        return permitted;
    const [day = '', caseId = ''] = after?.split(' ') ?? [];
    const lines = await deliveryLines(office.db, {
        ...rest,
        agency: who.agency,
        after: /^\d{4}-\d\d-\d\d$/.test(day) ? [day, caseId] : undefined,
        limit: limit + 1,
    });
    const page = lines.slice(0, limit);
    const last = page.at(-1);
    return allowed({
        deliveries: page,
        counts: await deliveryCounts(office.db, who.agency),
        next: lines.length > limit && last !== undefined ? `${last.concludedOn} ${last.caseId}` : null,
    });
}
//# sourceMappingURL=deliveries.js.map