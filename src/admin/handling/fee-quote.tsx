/** What the case would cost by either tariff, side by side with the derivation; one press takes one of them into the notice (FEE-11). */

import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { dayInWords } from '../application/words.ts';
import { api } from '../client/api.ts';
import { dataOf } from '../client/fault.ts';
import { keys } from '../client/queries.ts';
import { Failed } from '../shell/failed.tsx';
import { Labelled } from './labelled.tsx';
import './handling.css';

export interface Chosen {
  readonly tariff: 'perItem' | 'perPage';
  readonly units: string;
  readonly yuan: string;
}

export interface FeeQuoteProps {
  readonly caseId: string;
  readonly choose: (chosen: Chosen) => void;
}

function askQuote(id: string, pages: string) {
  return dataOf(
    api.GET('/api/applications/{id}/fee-quote', { params: { path: { id }, query: pages === '' ? {} : { pages } } }),
  );
}
type Quote = Awaited<ReturnType<typeof askQuote>>;

export function FeeQuote({ caseId, choose }: FeeQuoteProps) {
  const [typed, setTyped] = useState('');
  const pages = useDeferredValue(typed);
  const quote = useQuery({
    queryKey: keys.feeQuote(caseId, pages),
    queryFn: () => askQuote(caseId, pages),
    placeholderData: (before) => before,
  });
  return (
    <div className="fee-quote">
      <p className="quiet">收费是权力，不是义务。一件申请只能选择一种标准，也可以不收费。</p>
      <Labelled id="fee-pages" label="答复的页数" optional hint="每面A4及以下为一页；不按量计收的不填。">
        <Input
          id="fee-pages"
          inputMode="numeric"
          className="short"
          value={typed}
          maxLength={6}
          onChange={({ target }) => setTyped(target.value.replace(/\D/g, ''))}
        />
      </Labelled>
      {quote.isError && <Failed error={quote.error} again={() => quote.refetch()} />}
      {quote.data !== undefined && (
        <>
          <div className="tariffs">
            <Tariff name="按件计收" tariff="perItem" quote={quote.data.perItem} choose={choose} />
            <Tariff name="按量计收" tariff="perPage" quote={quote.data.perPage} choose={choose} />
          </div>
          <p className="quiet">
            今天收到通知的，缴费期限到{dayInWords(quote.data.payBy)}（含当日）；逾期未缴纳的，视为放弃申请。
          </p>
        </>
      )}
    </div>
  );
}

interface TariffProps {
  readonly name: string;
  readonly tariff: Chosen['tariff'];
  readonly quote: Quote['perItem'];
  readonly choose: FeeQuoteProps['choose'];
}

function Tariff({ name, tariff, quote: { units, yuan, says, derivation, because }, choose }: TariffProps) {
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <p>{says}</p>
      {derivation.length > 0 && (
        <ol>
          {derivation.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ol>
      )}
      <p className="quiet">
        {[...new Set(because.map(({ instrument, article }) => `${instrument}${article}`))].join('；')}
      </p>
      {units !== null && yuan !== null && yuan > 0 && (
        <Button onClick={() => choose({ tariff, units: String(units), yuan: String(yuan) })}>
          选{name}，{yuan}元
        </Button>
      )}
    </section>
  );
}
