/** 三审三校 and the fields of an edition against cases that an editor can read, and what holds for any sequence of acts. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '#law/calendar/day';
import { topicsOf } from '#law/publication/catalogue';
import { changedParts, digestsOf, type EditionContent } from '#law/publication/content';
import { decideEdition, type EditionAct } from '#law/publication/decide';
import type { PublicationEvent } from '#law/publication/events';
import { faultsOf, normalDocumentNumber } from '#law/publication/fields-check';
import { foldEdition } from '#law/publication/fold';
import { lowestTouched, type Part, type StepKey, stepKeys, steps } from '#law/publication/steps';

const on = day('2026-03-02');
/** A digest that can be read: two texts have the same one only where they are the same. */
const digest = (text: string) => text;
const content: EditionContent = {
  title: '关于公布免证可办事项目录的通知',
  body: '<p>各乡镇：现将目录公布如下。</p>',
  fields: {
    summary: '可以免交证照的事项。',
    item: 5,
    topics: ['publicService'],
    issuer: '示例县审批政务局',
    documentNumber: null,
    genre: '通知',
    formedOn: day('2026-03-01'),
    effectiveOn: null,
    endsOn: null,
    keywords: [],
    source: '示例县审批政务局',
  },
};

/** An editor's desk: what the store and the acts do around the law, in a few lines. */
class Desk {
  events: readonly PublicationEvent[] = [];
  text = content;
  writers: string[] = [];
  changes = 0;

  do(by: string, verb: string): string {
    const [, what] = /^报送(?:改(.+))?$/.exec(verb) ?? [];
    if (what !== undefined) this.change(what);
    if (verb.startsWith('报送') && !this.writers.includes(by)) this.writers.push(by);
    const decided = decideEdition(foldEdition(this.events), this.actOf(by, verb), digest);
    if (!decided.ok) return decided.refusals[0]?.code ?? '';
    this.events = [...this.events, ...decided.value];
    if (verb === '修订') this.writers = [];
    return '准';
  }

  private change(what: string): void {
    this.changes += 1;
    const { title, body, fields } = this.text;
    if (what === '标题') this.text = { ...this.text, title: `${title}${this.changes}` };
    if (what === '正文') this.text = { ...this.text, body: `${body}${this.changes}` };
    if (what === '元数据')
      this.text = { ...this.text, fields: { ...fields, source: `${fields.source}${this.changes}` } };
  }

  private actOf(by: string, verb: string): EditionAct {
    const { hash } = digestsOf(this.text, digest);
    const step = stepKeys.find((key) => steps[key].name === verb);
    if (step !== undefined) return { act: 'mark', by, on, step, hash, conclusion: '' };
    if (verb.startsWith('报送')) {
      const writers = [...this.writers];
      return { act: 'submit', by, on, version: this.changes + 1, content: this.text, writers, faults: [] };
    }
    if (verb === '起草') return { act: 'draft', by, on };
    if (verb === '退回') {
      const turn = foldEdition(this.events).next ?? 'proof3';
      return { act: 'return', by, on, step: turn, reason: '请补充说明依据。' };
    }
    if (verb === '发布') return { act: 'publish', by, on, hash, content: this.text, newIndexNumber: 'X/2026-00001' };
    if (verb === '修订') return { act: 'revise', by, on };
    return { act: 'withdraw', by, on, reason: '内容有误，需要更正。' };
  }
}

const journeys = readFileSync(new URL('../../cases/publication/journeys.txt', import.meta.url), 'utf8')
  .split('\n\n')
  .map((block) => block.split('\n').filter((line) => line !== ''))
  .map((lines) => ({
    name: lines.findLast((line) => line.startsWith('#'))?.slice(2) ?? '',
    moves: lines.filter((line) => !line.startsWith('#')),
  }))
  .filter(({ moves }) => moves.length > 0);

it.each(journeys)('$name', ({ moves }) => {
  const desk = new Desk();
  const found = moves.map((move) => {
    const [by = '', verb = ''] = move.split(' ');
    const answer = desk.do(by, verb);
    return answer === '准' ? `${by} ${verb}` : `${by} ${verb} ${answer}`;
  });
  expect(found).toEqual(moves);
});

const people = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
const verbs = [
  '起草',
  '报送',
  '报送改标题',
  '报送改正文',
  '报送改元数据',
  '退回',
  '修订',
  '撤下',
  '发布',
  '发布',
  '发布',
];
const wish = fc.oneof(
  fc.record({
    by: fc.constantFrom(...people),
    verb: fc.constantFrom(...verbs, ...stepKeys.map((key) => steps[key].name)),
  }),
  // Whoever can gives the next mark: so that many sequences come to a publication.
  fc.record({ by: fc.constantFrom(...people), verb: fc.constant('下一步') }),
);

describe('for any sequence of acts', () => {
  it('nothing is published that six marks of different people did not approve as it is', () => {
    let published = 0;
    fc.assert(
      fc.property(fc.array(wish, { minLength: 20, maxLength: 80 }), (wishes) => {
        const desk = new Desk();
        desk.do('甲', '起草');
        for (const { by, verb } of wishes) {
          const { stage, next } = foldEdition(desk.events);
          const then =
            stage === 'drafting' ? '报送' : stage === 'approved' ? '发布' : next === null ? '修订' : steps[next].name;
          desk.do(by, verb === '下一步' ? then : verb);
        }
        published += publicationsHold(desk.events);
      }),
      { numRuns: 400, seed: 6 },
    );
    expect(published).toBeGreaterThan(20);
  });
});

/** Recounts from the bare events, without the fold. Returns how many editions were published. */
function publicationsHold(events: readonly PublicationEvent[]): number {
  let count = 0;
  for (const [at, event] of events.entries()) {
    if (event.type !== 'published') continue;
    count += 1;
    const before = events.slice(0, at);
    const text = before.findLast((one) => one.type === 'submitted');
    if (text?.type !== 'submitted') throw new Error('published without a submission');
    expect(event.hash).toBe(text.hash);
    expect(text.writers).not.toContain(event.by);
    const given = stepKeys.map((step) => {
      const mark = before.findLast((one) => one.type === 'marked' && one.step === step);
      if (mark?.type !== 'marked') throw new Error(`no ${step}`);
      const seen = before.findLast((one) => one.type === 'submitted' && one.hash === mark.hash);
      if (seen?.type !== 'submitted') throw new Error('a mark on a text that was never submitted');
      // What the step looks at is in the published text as it was when it was marked.
      const changed = changedParts(seen.parts, text.parts).filter((part) => steps[step].at.includes(part));
      expect(changed).toEqual([]);
      if (step !== 'proof1') expect(text.writers).not.toContain(mark.by);
      return [step, mark.by] as const;
    });
    const by = new Map<StepKey, string>(given);
    expect(new Set([by.get('review1'), by.get('review2'), by.get('reviewFinal')]).size).toBe(3);
    expect(new Set([by.get('proof1'), by.get('proof2'), by.get('proof3')]).size).toBe(3);
  }
  return count;
}

it.each<[readonly Part[], StepKey | null]>([
  [[], null],
  [['fields'], 'review1'],
  [['title'], 'proof1'],
  [['fields', 'body'], 'proof1'],
])('a change of %j goes back to %s', (changed, step) => expect(lowestTouched(changed)).toBe(step));

const around = { today: on, level: 'county', sameNumber: null };
const numbers = readFileSync(new URL('../../cases/publication/document-numbers.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

it.each(numbers)('发文字号“%s”，成文%s：%s', (number = '', formedOn = '', wanted) => {
  const fields = { ...content.fields, formedOn: day(formedOn), documentNumber: normalDocumentNumber(number) };
  expect(faultsOf({ ...content, fields }, around).length === 0 ? '对' : '错').toBe(wanted);
});

it('each missing field is named with its article', () => {
  const empty = {
    ...content,
    title: ' ',
    body: '<p>&nbsp;</p>',
    fields: { ...content.fields, summary: '', item: 0, issuer: '' },
  };
  const faults = faultsOf(empty, { ...around, sameNumber: null });
  expect(faults.map(({ field }) => field)).toEqual(['title', 'body', 'summary', 'item', 'issuer']);
  expect(faults.every(({ article }) => /第.+条/u.test(article))).toBe(true);
  const topics = ['homesteads'] as const;
  expect(faultsOf({ ...content, fields: { ...content.fields, topics } }, around)[0]?.field).toBe('topics');
  expect(topicsOf('township')).toContain('homesteads');
});
