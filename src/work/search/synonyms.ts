/** 同义词 of an agency: read by everybody who publishes, replaced as a whole. */

import { may } from '#law/account/may';
import { canonical } from '#law/log/canonical';
import { allowed, type Decided, refused } from '#law/ruling';
import { againstSynonyms } from '#law/search/synonyms';
import { storeSynonyms, synonymsOf } from '#store/site/synonyms';
import { act } from '../act.ts';
import type { Office, Who } from '../office.ts';

type Synonyms = readonly (readonly string[])[];

export async function listSynonyms(office: Office, who: Who): Promise<Decided<Synonyms>> {
  const permitted = may(who, true, 'publication.view');
  return permitted.ok ? allowed(await synonymsOf(office.db, who.agency)) : permitted;
}

export function setSynonyms(office: Office, who: Who, list: Synonyms): Promise<Decided<Synonyms>> {
  const call = {
    deed: 'publication.setSynonyms',
    subject: 'setting',
    object: 'search-synonyms',
    agency: who.agency,
  } as const;
  return act(office, who, call, async (tx) => {
    const faults = againstSynonyms(list);
    if (faults.length > 0) return refused(...faults);
    const before = await synonymsOf(tx, who.agency);
    await storeSynonyms(tx, who.agency, list);
    return allowed({ value: list, changes: [], around: { before: canonical(before), after: canonical(list) } });
  });
}
