/** What the server answered instead of what was asked: its code, its Chinese sentence, the fields that are wrong. */

import type { Problem } from '#contract/problem';

export class Fault extends Error {
  readonly status: number;
  readonly code: string;
  readonly refusals: NonNullable<Problem['refusals']>;
  readonly fields: NonNullable<Problem['fields']>;

  constructor(status: number, problem: Pick<Problem, 'code' | 'detail' | 'refusals' | 'fields'>) {
    super(problem.detail);
    this.status = status;
    this.code = problem.code;
    this.refusals = problem.refusals ?? [];
    this.fields = problem.fields ?? [];
  }
}

const unreachable = {
  code: 'server-unreachable',
  detail: '没有连上服务器，什么都没有改动。请检查网络，稍后再试。',
};
const unreadable = {
  code: 'answer-unreadable',
  detail: '服务器的回答没有读懂。请刷新页面；再次出现时，请告诉系统管理员。',
};

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of an answer; throws the {@link Fault} where the server refused, failed or could not be reached. */
export async function dataOf<T>(asked: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await asked.catch(() => {
    throw new Fault(0, unreachable);
  });
  if (!response.ok) throw new Fault(response.status, isProblem(error) ? error : unreadable);
  if (data === undefined) throw new Fault(response.status, unreadable);
  return data;
}

/** As {@link dataOf}, for an act that answers nothing but that it is done. */
export async function done(asked: Promise<Answer<unknown>>): Promise<null> {
  const { error, response } = await asked.catch(() => {
    throw new Fault(0, unreachable);
  });
  if (!response.ok) throw new Fault(response.status, isProblem(error) ? error : unreadable);
  return null;
}

/** Any error as a fault, so that a page always has a sentence to show. */
export function faultOf(error: unknown): Fault {
  return error instanceof Fault ? error : new Fault(0, unreadable);
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'detail' in value;
}
