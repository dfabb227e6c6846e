/** Breached passwords that every other rule would let pass (DB-01, ASVS 5.0 6.2.4: compared with breached passwords). */

/**
 * What is left of the 49,233 passwords that stand in leaks most often when length, composition and guessing have refused theirs.
 * A test goes through the whole list, and names what has to be added here when a rule is made milder.
 */
export const breachedPasswords: ReadonlySet<string> = new Set(
  `
111222333444555 23176djivanfros aksjdlasdakj89879 bhrh0h2oof6xbqjeh bpgjldsgjldthnf hd764nw5d7e1vb1
hd764nw5d7e1vbv lhbjkjubz2957704 lytdybrbdfvgbhf mailcreated5240 momsanaladventure ne_e_pod_chehyl
nemvxyheqdd5oqxyxyzi nick1234-rem936 p030710p$e4o passwordstandard polniypizdec0211 polniypizdec1102
polniypizdec110211 q1w2e3r4t5y6u7i8 q1w2e3r4t5y6u7i8o9p0 zqjphsyf6ctifgu
`
    .trim()
    .split(/\s+/),
);
