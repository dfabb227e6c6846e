/** The desk of deliveries: replies that wait to be sent, are on their way, or came back (OUT-26). */
import type { DeliveryStage } from '#law/application/delivery';
import { type Decided } from '#law/ruling';
import { type DeliveryLine, type DeliverySearch } from '#store/application/deliveries';
import type { Office, Who } from '../office.ts';
export interface DeliveryPage {
    readonly deliveries: readonly DeliveryLine[];
    readonly counts: Readonly<Record<DeliveryStage, number>>;
    /** What the next page is asked with; null on the last. */
    readonly next: string | null;
}
export type DeliveryQuestion = Omit<DeliverySearch, 'agency' | 'after'> & {
    readonly after?: string | undefined;
};
export declare function deliveryDesk(office: Office, who: Who, { after, limit, ...rest }: DeliveryQuestion): Promise<Decided<DeliveryPage>>;
