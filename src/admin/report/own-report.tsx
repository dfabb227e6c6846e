/** Without an address of its own the report page opens on the own agency and the year that runs. */

import { Navigate } from 'react-router';
import { useMe } from '../account/me.ts';
import { Loading } from '../shell/loading.tsx';
import { reportPath } from './address.ts';

export function OwnReport() {
  const me = useMe();
  if (!me.data) return <Loading />;
  return <Navigate to={reportPath({ agency: me.data.agency, year: me.data.today.slice(0, 4) })} replace />;
}
