/** One letter: its parts with what each still lacks, the sheet as it will be printed, and what can be done with it. */

import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { completeness } from '#law/letter/completeness';
import { useMe } from '../account/me.ts';
import { dayInWords } from '../application/words.ts';
import { LetterAttachments } from '../release/letter-attachments.tsx';
import { Failed } from '../shell/failed.tsx';
import { Heading } from '../shell/heading.tsx';
import { Loading } from '../shell/loading.tsx';
import { Doings } from './doings.tsx';
import { Faults } from './faults.tsx';
import { LetterForm } from './letter-form.tsx';
import { type Letter, useLetter } from './question.ts';
import { Sheet } from './sheet.tsx';
import './letter.css';
import { minuteInWords } from '../client/moment.ts';

export function LetterPage() {
  const { letter: id = '' } = useParams();
  const letter = useLetter(id);
  if (letter.isPending) return <Loading />;
  if (letter.isError) {
    return (
      <>
        <Heading title="文书" />
        <Failed error={letter.error} again={() => letter.refetch()} />
      </>
    );
  }
  return <Opened key={letter.data.version} letter={letter.data} />;
}

/** A new version is a new form: what was typed was saved with it. */
function Opened({ letter }: { readonly letter: Letter }) {
  const me = useMe();
  const [content, setContent] = useState(letter.content);
  const deeds: readonly string[] = me.data?.deeds ?? [];
  const facts = letter.facts;
  const faults = completeness(letter, content, facts);
  const mayEdit = letter.number === null && deeds.includes('letter.draft');
  return (
    <div className="application">
      <nav aria-label="位置" className="crumbs">
        <Link to={`/applications/${letter.caseId}`}>返回申请 {facts.number}</Link>
      </nav>
      <Heading title={letter.title} />
      <p className="quiet">
        {letter.number === null
          ? `拟稿，第${letter.version}稿，${letter.draftedByName}起草`
          : `${letter.number}，${letter.signedByName ?? ''}签发，${dayInWords(letter.signedOn ?? '')}，核验码${letter.code ?? ''}`}
      </p>
      <Doings letter={letter} content={content} faultCount={faults.length} mayEdit={mayEdit} deeds={deeds} />
      {letter.number === null && <Faults faults={faults} />}
      <LetterAttachments letter={letter} mayEdit={mayEdit} />
      <div className="letter-columns">
        {mayEdit && <LetterForm letter={letter} content={content} faults={faults} set={setContent} />}
        <Sheet letter={letter} content={content} />
      </div>
      <section aria-labelledby="versions" className="no-print">
        <h2 id="versions">各稿</h2>
        <ol className="letters">
          {letter.versions.map(({ version, at, byName }) => (
            <li key={version}>
              第{version}稿，{byName}，<time dateTime={at}>{minuteInWords(at)}</time>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
