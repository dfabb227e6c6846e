/** 帮助: what one can do here and where it is written, searchable by a word. */

import { Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMe } from '../account/me.ts';
import { Heading } from '../shell/heading.tsx';
import { type Topic, topics } from './topics.ts';
import './help.css';

export function HelpPage() {
  const me = useMe();
  const [word, setWord] = useState('');
  const deeds: readonly string[] = me.data?.deeds ?? [];
  const shown = topics.filter(
    ({ deed, title, text }) =>
      (deed === null || deeds.includes(deed)) && `${title}${text.join('')}`.includes(word.trim()),
  );
  return (
    <article className="help">
      <Heading title="帮助" />
      <label htmlFor="help-word">在帮助中查找</label>
      <Input id="help-word" allowClear value={word} onChange={({ target }) => setWord(target.value)} />
      <p role="status" className="quiet">
        {shown.length === 0
          ? `帮助中没有“${word}”。请换一个词，或者问系统管理员。`
          : `${shown.length}条，按您的权限列出。`}
      </p>
      {shown.map((topic) => (
        <TopicSection key={topic.title} topic={topic} />
      ))}
    </article>
  );
}

function TopicSection({ topic: { title, text, to } }: { readonly topic: Topic }) {
  return (
    <section>
      <h2>{title}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {to !== null && (
        <p>
          <Link to={to}>去办理</Link>
        </p>
      )}
    </section>
  );
}
