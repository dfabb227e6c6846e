/** Where a person begins after signing in: the work list, or the first place that the person's deeds open. */

import { Navigate } from 'react-router';
import { useMe } from '../account/me.ts';
import { Loading } from './loading.tsx';
import { firstPlace } from './places.ts';

export function FirstPage() {
  const me = useMe();
  if (!me.data) return <Loading />;
  return <Navigate to={firstPlace(me.data.deeds)} replace />;
}
