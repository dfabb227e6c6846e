/** Begins a publication with an empty form, or with what is known of it already. */

import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useMe } from '../account/me.ts';
import { Refused } from '../appeal/form-parts.tsx';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import type { Content } from './question.ts';

interface BeginProps {
  readonly label: string;
  readonly primary?: boolean;
  readonly known?: Partial<Content>;
}

export function Begin({ label, primary = false, known = {} }: BeginProps) {
  const me = useMe().data;
  const go = useNavigate();
  const begin = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/api/publications', { body: { content: { ...empty, formedOn: me?.today ?? '', ...known } } })),
    onSuccess: ({ caseId }) => go(`/publications/${caseId}`),
  });
  if (me?.deeds.includes('publication.draft') !== true) return null;
  return (
    <div className="no-print">
      <Button type={primary ? 'primary' : 'default'} onClick={() => begin.mutate()} loading={begin.isPending}>
        {label}
      </Button>
      {begin.isError && <Refused error={begin.error} />}
    </div>
  );
}

const empty: Content = {
  title: '',
  summary: '',
  body: '',
  item: 5,
  documentNumber: '',
  issuer: '',
  genre: '公告',
  formedOn: '',
  effectiveOn: null,
  expiresOn: null,
  topic: '',
  keywords: [],
  attribute: 'active',
  attributeBasis: '《中华人民共和国政府信息公开条例》第二十条',
  normative: false,
  interpretation: '',
  consultation: '',
  secrecy: '',
};
