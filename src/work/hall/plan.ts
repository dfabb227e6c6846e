/** The plan of the hall: kept by the owner of its column, shown to the public, and asked for the window of a guide. */

import { may } from '#law/account/may';
import type { Day } from '#law/calendar/day';
import { type HallPlace, type PlanFloor, planFaults, planFloors, wayInWords, windowsMeant } from '#law/hall/plan';
import { allowed, type Decided, type Refusal, refused } from '#law/ruling';
import { accountNames } from '#store/account/accounts';
import { hallPlan, saveHallPlanRow } from '#store/hall/plan';
import { servicePlaces } from '#store/service/places';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';
import { type OfferedGuide, offeredGuide } from '../service/offered.ts';

export interface KeptPlan {
  readonly places: readonly HallPlace[];
  /** 0 before the first. */
  readonly version: number;
  readonly savedBy: string | null;
  readonly savedOn: Day | null;
  /** Windows that guides in force name and the plan does not have. */
  readonly missing: readonly { readonly department: string; readonly place: string; readonly services: number }[];
}

export async function keptPlan(office: Office, who: Who): Promise<Decided<KeptPlan>> {
  const permitted = may(who, true, 'column.view');
  if (!permitted.ok) return permitted;
  const row = await hallPlan(office.db, who.agency);
  const places = row?.places ?? [];
  const named = await servicePlaces(office.db, who.agency, office.today());
  const names = row === null ? new Map<string, string>() : await accountNames(office.db, [row.saved_by]);
  return allowed({
    ...{ places, version: row?.version ?? 0, savedOn: row?.saved_on ?? null },
    savedBy: row === null ? null : (names.get(row.saved_by) ?? null),
    missing: named
      .filter(
        ({ place, department, inHall }) =>
          inHall && /窗/.test(place) && windowsMeant(places, place, department).length === 0,
      )
      .map(({ department, place, services }) => ({ department, place, services })),
  });
}

export interface PlanWish {
  readonly places: readonly HallPlace[];
  /** Version that the writer has seen; 0 for the first. */
  readonly seen: number;
}

/** Shown to the public from now on. */
export async function savePlan(office: Office, who: Who, { places, seen }: PlanWish): Promise<Decided<null>> {
  const { agency, accountId } = who;
  const call = { deed: 'column.keep', subject: 'setting', object: `hall-plan:${agency}`, agency } as const;
  return act(office, who, call, async (tx) => {
    const faults = planFaults(places);
    if (faults.length > 0) return refused(...faults.slice(0, 20).map(({ message }) => wrongPlan(message)));
    const row = { agency, places, version: seen + 1, saved_by: accountId, saved_at: office.now() };
    if (!(await saveHallPlanRow(tx, { ...row, saved_on: office.today() }))) return refused(planChanged);
    return allowed({ value: null, changes: [], around: { before: `${seen}`, after: `${seen + 1}` } });
  });
}

const plan = { rule: 'SVC-13', article: '《中华人民共和国行政许可法》第三十条' };
const wrongPlan = (message: string): Refusal => ({ ...plan, code: 'hall-plan-wrong', message, field: 'places' });
const planChanged: Refusal = {
  ...{ ...plan, code: 'hall-plan-changed' },
  message: '同事刚刚保存了平面图，您看到的不是最新的。请刷新页面，看清以后再改。',
};

export interface ShownPlan {
  readonly floors: readonly PlanFloor[];
  /** Where to go, in words; null where nothing is marked. */
  readonly way: string | null;
}

/** For the public: the floors, with the window of this service marked; null where the agency keeps no plan. */
export async function shownPlan(
  office: Office,
  agency: string,
  service: { readonly place: string; readonly department: string } | null,
): Promise<ShownPlan | null> {
  const row = await hallPlan(office.db, agency);
  if (row === null || row.places.length === 0) return null;
  const { places } = row;
  const marked = service === null ? [] : windowsMeant(places, service.place, service.department);
  return { floors: planFloors(places, marked), way: marked.length === 0 ? null : wayInWords(places, marked) };
}

/** The plan, and the service whose window is marked in it. */
export interface HallPlanFor extends ShownPlan {
  /** Name of the service that was asked for; null: none. */
  readonly service: string | null;
}

/** The plan of an agency's hall with the window of the service of this code. */
export async function hallPlanFor(
  office: Office,
  agency: string,
  code: string | undefined,
): Promise<HallPlanFor | null> {
  const offered = code === undefined ? null : await offeredGuide(office, agency, code);
  const meant = offered?.guide == null ? null : { place: offered.guide.place, department: offered.service.department };
  const shown = await shownPlan(office, agency, meant);
  return shown === null ? null : { ...shown, service: offered?.service.name ?? null };
}

/** The one floor of a guide's window, and the way in words; null where the plan does not show it. */
export async function windowOf(
  office: Office,
  agency: string,
  { service, guide }: Pick<OfferedGuide, 'service' | 'guide'>,
): Promise<{ readonly floors: readonly PlanFloor[]; readonly way: string } | null> {
  if (guide === null || !guide.inHall) return null;
  const shown = await shownPlan(office, agency, { place: guide.place, department: service.department });
  if (shown === null || shown.way === null) return null;
  const floors = shown.floors.filter(({ boxes }) => boxes.some(({ marked }) => marked));
  return { floors, way: shown.way };
}
