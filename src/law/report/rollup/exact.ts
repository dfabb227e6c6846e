/** Sums are made in millionths, so that 万元 with six decimals add up exactly (AR-23). */

const perUnit = 1_000_000;

export const unitsOf = (value: number): number => Math.round(value * perUnit);
export const summed = (units: number): number => units / perUnit;
