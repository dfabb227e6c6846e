/** The list that a reviewer goes through: for every outcome its own points, each with the article that asks for it. */

import { expect, test } from 'vitest';
import { leftUnchecked, reviewPoints } from '#law/application/review-points';
import { outcomeKeys } from '#law/report/report';

const general = reviewPoints(null).map(({ text }) => text);

test.each(outcomeKeys)('%s has points of its own, each once, each with its article', (outcome) => {
  const points = reviewPoints(outcome);
  const texts = points.map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.filter((text) => !general.includes(text)).length).toBeGreaterThan(0);
  for (const { because } of points) {
    expect(because.article).toMatch(/^第.+条/);
    expect(because.rule).toMatch(/^(REG|OUT)-\d+$/);
  }
});

test.each(outcomeKeys)('%s: whoever leaves one out is told which', (outcome) => {
  const texts = reviewPoints(outcome).map(({ text }) => text);
  expect(leftUnchecked(outcome, texts)).toEqual([]);
  for (const text of texts) {
    const rest = texts.filter((one) => one !== text);
    expect(leftUnchecked(outcome, rest).map((one) => one.text)).toEqual([text]);
  }
});
