/** How a matter stands: a function of the set of its events, whatever their order of arrival and however often they came. */

import type { Day } from '../calendar/day.ts';
import type {
  Asked,
  CheckResult,
  Closing,
  Delivery,
  MatterEvent,
  Met,
  Rating,
  RefusalGround,
  Special,
  StepResult,
} from './events.ts';
import type { MatterGuide } from './guide.ts';
import { allows, laterOwed } from './met.ts';
import { dayOf } from './moment.ts';
import { type EventRow, eventRows, eventTypes, fits, type MatterState } from './states.ts';

export interface StepState {
  readonly key: string;
  readonly name: string;
  readonly begunAt: string | null;
  readonly endedAt: string | null;
  readonly result: StepResult | null;
}

export interface SpecialState {
  readonly special: Special;
  readonly kind: 'lengthen' | 'stop';
  readonly expectedDays: number;
  readonly begunAt: string;
  readonly endedAt: string | null;
}

/** An event that was kept but does not fit: told to whoever looks, without effect. */
export interface Unfit {
  readonly event: MatterEvent;
  readonly why: 'state' | 'step' | 'material' | 'special' | 'extension' | 'rated' | 'met' | 'later';
}

export interface Matter {
  readonly state: MatterState;
  readonly receivedAt: string | null;
  readonly receivedOn: Day | null;
  readonly acceptedAt: string | null;
  /** Materials of the guide that were handed in. */
  readonly materials: readonly string[];
  /** Met otherwise: the last that was said of each. */
  readonly met: readonly (Met & { readonly on: Day })[];
  readonly checks: readonly { readonly material: string; readonly result: CheckResult; readonly on: Day }[];
  readonly corrections: readonly {
    readonly askedOn: Day;
    readonly asked: readonly Asked[];
    readonly closedOn: Day | null;
  }[];
  readonly steps: readonly StepState[];
  readonly specials: readonly SpecialState[];
  readonly extendedBy: number;
  readonly ground: RefusalGround | null;
  readonly decided: { readonly at: string; readonly granted: boolean } | null;
  readonly closed: { readonly at: string; readonly result: Closing } | null;
  /** When it left the desk, in whatever way. */
  readonly endedAt: string | null;
  readonly delivered: { readonly at: string; readonly how: Delivery } | null;
  readonly rating: { readonly at: string; readonly level: Rating } | null;
  /** In their order of time, each once. */
  readonly events: readonly MatterEvent[];
  readonly unfit: readonly Unfit[];
}

const rank = new Map(eventTypes.map((type, i) => [type, i]));

/** Each event once, in the order of time. Of two that bear one id the earlier counts, so that the answer does not hang on arrival. */
export function inOrder(events: readonly MatterEvent[]): readonly MatterEvent[] {
  const seen = new Set<string>();
  return [...events].sort(byTime).filter(({ id }) => seen.size !== seen.add(id).size);
}

function byTime(a: MatterEvent, b: MatterEvent): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  const ranks = (rank.get(a.type) ?? 0) - (rank.get(b.type) ?? 0);
  if (ranks !== 0) return ranks;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The state after these events, by the edition of the guide that the matter was received under. */
export function foldMatter(events: readonly MatterEvent[], guide: MatterGuide): Matter {
  const ordered = inOrder(events);
  const matter: Matter = { ...nothing, steps: guide.steps.map(untouched), events: ordered };
  // One object that grows: a batch folds thousands of matters, and a copy for each event would be most of its work.
  for (const event of ordered) {
    const why = unfit(matter, event, guide);
    Object.assign(matter, why === null ? effect(matter, event) : { unfit: [...matter.unfit, { event, why }] });
  }
  return matter;
}

const untouched = ({ key, name }: { readonly key: string; readonly name: string }): StepState => ({
  key,
  name,
  begunAt: null,
  endedAt: null,
  result: null,
});

const nothing: Matter = {
  state: 'awaited',
  receivedAt: null,
  receivedOn: null,
  acceptedAt: null,
  materials: [],
  met: [],
  checks: [],
  corrections: [],
  steps: [],
  specials: [],
  extendedBy: 0,
  ground: null,
  decided: null,
  closed: null,
  endedAt: null,
  delivered: null,
  rating: null,
  events: [],
  unfit: [],
};

/** 行政许可法第四十二条: 可以延长十日. */
export const mostExtension = 10;

function unfit(matter: Matter, event: MatterEvent, guide: MatterGuide): Unfit['why'] | null {
  if (!fits(event.type, matter.state)) return 'state';
  switch (event.type) {
    case 'stepBegun':
    case 'stepEnded':
      return matter.steps.some(({ key }) => key === event.step) ? null : 'step';
    case 'received':
    case 'correctionClosed':
      return outside(event.materials, guide) ? 'material' : null;
    case 'correctionAsked':
      return outside(
        event.asked.map(({ material }) => material),
        guide,
      )
        ? 'material'
        : null;
    case 'specialBegun':
      return running(matter, event.special) === undefined ? null : 'special';
    case 'specialEnded':
      return running(matter, event.special) === undefined ? 'special' : null;
    case 'extended':
      return matter.extendedBy === 0 && event.workingDays <= mostExtension ? null : 'extension';
    case 'met':
      return event.met.every(({ material, way }) =>
        guide.materials.some((one) => one.key === material && allows(one, way)),
      )
        ? null
        : 'met';
    case 'laterGiven':
      return outside(event.materials, guide) ? 'material' : null;
    case 'checked':
      return matter.met.some(({ material, way }) => material === event.material && way === 'committed') ? null : 'met';
    case 'decided':
      return event.granted && overdue(matter, dayOf(event.at)) ? 'later' : null;
    case 'closed':
      return unfitClosing(matter, event.result, dayOf(event.at));
    case 'rated':
      return matter.rating === null ? null : 'rated';
    default:
      return null;
  }
}

/** Only what lapsed ends as lapsed; what is owed still is not passed whole (SVC-37). */
function unfitClosing(matter: Matter, result: Closing, on: Day): Unfit['why'] | null {
  if ((matter.state === 'correcting') !== (result === 'correctionLapsed')) return 'state';
  if (result === 'laterLapsed') return overdue(matter, on) ? null : 'later';
  return result === 'passed' && laterOwed(matter).length > 0 ? 'later' : null;
}

/** A material that was to follow has not come by its day. */
function overdue(matter: Matter, on: Day): boolean {
  return laterOwed(matter).some(({ by }) => by < on);
}

/** SVC-22. */
export function outside(materials: readonly string[], guide: MatterGuide): boolean {
  return materials.some((one) => !guide.materials.some(({ key }) => key === one));
}

function running({ specials }: Matter, special: Special): SpecialState | undefined {
  return specials.find((one) => one.special === special && one.endedAt === null);
}

/** What an event that fits changes. */
function effect(matter: Matter, event: MatterEvent): Partial<Matter> {
  const { to }: EventRow = eventRows[event.type];
  return to === null ? told(matter, event) : { state: to, ...told(matter, event) };
}

function told(matter: Matter, event: MatterEvent): Partial<Matter> {
  const { at } = event;
  switch (event.type) {
    case 'received':
      return { receivedAt: at, receivedOn: dayOf(at), materials: united([], event.materials) };
    case 'met': {
      const said = event.met.map((one) => ({ ...one, on: dayOf(at) }));
      const rest = matter.met.filter(({ material }) => !said.some((one) => one.material === material));
      return { met: [...rest, ...said] };
    }
    case 'laterGiven':
      return { materials: united(matter.materials, event.materials) };
    case 'checked': {
      const { material, result } = event;
      const rest = matter.checks.filter((one) => one.material !== material);
      return { checks: [...rest, { material, result, on: dayOf(at) }] };
    }
    case 'correctionAsked':
      return { corrections: [...matter.corrections, { askedOn: dayOf(at), asked: event.asked, closedOn: null }] };
    case 'correctionClosed':
      return {
        materials: united(matter.materials, event.materials),
        corrections: matter.corrections.map((one) => ({ ...one, closedOn: one.closedOn ?? dayOf(at) })),
      };
    case 'accepted':
      return { acceptedAt: at };
    case 'notNeeded':
    case 'withdrawn':
      return { endedAt: at };
    case 'refused':
      return { endedAt: at, ground: event.ground };
    case 'stepBegun':
      return stepped(matter, event.step, (one) => ({
        ...one,
        begunAt: one.begunAt ?? at,
        endedAt: null,
        result: null,
      }));
    case 'stepEnded':
      return stepped(matter, event.step, (one) => ({
        ...one,
        begunAt: one.begunAt ?? at,
        endedAt: at,
        result: event.result,
      }));
    case 'specialBegun': {
      const { special, kind, expectedDays } = event;
      return paused([...matter.specials, { special, kind, expectedDays, begunAt: at, endedAt: null }]);
    }
    case 'specialEnded': {
      const over = running(matter, event.special);
      return paused(matter.specials.map((one) => (one === over ? { ...one, endedAt: at } : one)));
    }
    case 'extended':
      return { extendedBy: event.workingDays };
    case 'decided':
      return { decided: { at, granted: event.granted } };
    case 'closed':
      return { endedAt: at, closed: { at, result: event.result } };
    case 'delivered':
      return { delivered: { at, how: event.how } };
    case 'rated':
      return { rating: { at, level: event.level } };
  }
}

function stepped(matter: Matter, key: string, change: (step: StepState) => StepState): Partial<Matter> {
  return { steps: matter.steps.map((one) => (one.key === key ? change(one) : one)) };
}

/** Suspended while any procedure of the stopping kind runs (SVC-43). */
function paused(specials: readonly SpecialState[]): Partial<Matter> {
  const stops = specials.some(({ kind, endedAt }) => kind === 'stop' && endedAt === null);
  return { specials, state: stops ? 'suspended' : 'handling' };
}

function united(some: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...some, ...more])].sort();
}

/** The step that is being done; null where none is. */
export function currentStep({ steps }: Matter): StepState | null {
  return steps.find(({ begunAt, endedAt }) => begunAt !== null && endedAt === null) ?? null;
}
