/** Which collection the address names: the office and the year of the reports. */

import { useParams } from 'react-router';
import { useMe } from '../../account/me.ts';

export interface CollectionAddress {
  readonly agency: string;
  readonly year: string;
  /** Today in Asia/Shanghai, as the server has it. */
  readonly today: string;
}

export function useCollectionAddress(): CollectionAddress {
  const { agency = '', year = '' } = useParams();
  return { agency, year, today: useMe().data?.today ?? '' };
}

type Place = Pick<CollectionAddress, 'agency' | 'year'>;

export function collectionPath({ agency, year }: Place): string {
  return `/collections/${encodeURIComponent(agency)}/${encodeURIComponent(year)}`;
}

export function collectedPath(place: Place, child: string): string {
  return `${collectionPath(place)}/reports/${encodeURIComponent(child)}`;
}
