/** Without an address of its own the page opens on the own office and the year whose reports are due. */

import { Navigate } from 'react-router';
import { useMe } from '../../account/me.ts';
import { Loading } from '../../shell/loading.tsx';
import { collectionPath } from './address.ts';

export function OwnCollection() {
  const me = useMe();
  if (!me.data) return <Loading />;
  const year = String(Number(me.data.today.slice(0, 4)) - 1);
  return <Navigate to={collectionPath({ agency: me.data.agency, year })} replace />;
}
